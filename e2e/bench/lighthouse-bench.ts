import { spreadOf, table } from "../../lib/commands/bench-machine.server.ts";
import { hostSite } from "./hosts.ts";
import { type Lighthouse, type Score, visit } from "./lighthouse-run.ts";

/** One page of each kind that search engines may list, then those they may not. */
export const benchPages = {
  首页: "/",
  故障: "/failures/payment-failure",
  钱包: "/wallets/icbc",
  指南: "/guides/stolen-emergency",
  常见问题: "/faq/stolen",
  提示语: "/prompts/system-busy",
  列表: "/failures",
  术语: "/terms",
  号码: "/contacts",
  关于: "/about",
  自助排查: "/check",
  信息单: "/report",
  号码核对: "/verify",
  改动: "/changes",
  "搜索（不收录）": "/search",
  "客服台（不收录）": "/desk",
} as const;

/** Visits of one page. */
export interface PageScores {
  readonly name: string;
  readonly address: string;
  readonly scores: readonly Score[];
}

interface Options {
  readonly root: string;
  readonly runs: number;
  /** Addresses; those that were not published are left out, and `say` names them. */
  readonly pages: readonly (readonly [name: string, address: string])[];
  readonly say: (text: string) => void;
}

/** Visits every page `runs` times, one after the other: two at once would slow each other. */
export async function benchLighthouse(lighthouse: Lighthouse, options: Options): Promise<PageScores[]> {
  const host = await hostSite(options.root);
  const done: PageScores[] = [];
  try {
    for (const [name, address] of options.pages) {
      const { status } = await fetch(host.origin + address);
      if (status !== 200) {
        options.say(`${name} ${address}：没有发布（${status}），跳过`);
        continue;
      }
      const scores: Score[] = [];
      for (let run = 0; run < options.runs; run++)
        scores.push(await visit(lighthouse, options.root, host.origin + address));
      done.push({ name, address, scores });
      options.say(scoreTable(done.slice(-1)).split("\n").slice(1).join("\n"));
    }
  } finally {
    await host.close();
  }
  return done;
}

const categories = ["performance", "accessibility", "best-practices", "seo"];

/** Medians: four scores, LCP, TBT, CLS, bytes, and the audits that any visit failed. */
export function scoreTable(pages: readonly PageScores[]): string {
  const rows = pages.map(({ name, address, scores }) => {
    const median = (of: (score: Score) => number) => spreadOf(scores.map(of)).median;
    const four = categories.map((id) => median((score) => score.categories[id] ?? Number.NaN)).join("/");
    const failed = [...new Set(scores.flatMap((score) => score.failed))].join(" ");
    return [
      `${name} ${address}`,
      four,
      Math.round(median(({ lcp }) => lcp)),
      Math.round(median(({ tbt }) => tbt)),
      median(({ cls }) => cls).toFixed(3),
      (median(({ bytes }) => bytes) / 1000).toFixed(1),
      failed || "—",
    ];
  });
  return table([["", "四项", "LCP ms", "TBT ms", "CLS", "kB", "扣分的检查"], ...rows]);
}
