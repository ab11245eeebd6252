import { spreadOf, table } from "../../lib/commands/bench-machine.server.ts";
import { launch } from "./chromium.ts";
import { handMade } from "./hand-made.ts";
import { hostPage, hostSite } from "./hosts.ts";
import { firstParagraph, type Link, slowVisit, type Visit } from "./slow-visit.ts";

export interface PageBench {
  readonly browser: string;
  readonly ours: readonly Visit[];
  readonly floor: readonly Visit[];
}

/** Visits a built page and a hand-made file of the same <main> in turn, `runs` times each after one that does not count. */
export async function benchPage(options: {
  root: string;
  address: string;
  runs: number;
  link: Link;
  say: (line: string) => void;
}): Promise<PageBench> {
  const site = await hostSite(options.root);
  const url = site.origin + options.address;
  const built = await (await fetch(url)).text();
  const file = await hostPage(handMade(built));
  const browser = await launch(options.root);
  try {
    const paragraph = await firstParagraph(browser, url);
    const [ours, floor]: [Visit[], Visit[]] = [[], []];
    for (let run = 0; run <= options.runs; run++) {
      const [mine, least] = [
        await slowVisit(browser, url, options.link, paragraph),
        await slowVisit(browser, file.origin, options.link, paragraph),
      ];
      if (run === 0) continue;
      ours.push(mine);
      floor.push(least);
      options.say(`第 ${run} 次：FCP ${mine.fcp.toFixed(0)} / ${least.fcp.toFixed(0)} ms`);
    }
    return { browser: browser.version(), ours, floor };
  } finally {
    await browser.close();
    await Promise.all([site.close(), file.close()]);
  }
}

const labels: Readonly<Record<keyof Visit, string>> = {
  fcp: "FCP（ms）",
  lcp: "LCP（ms）",
  readable: "读得到（ms）",
  load: "load（ms）",
  cls: "CLS",
  requests: "load 前的请求",
  bytes: "load 前的字节",
};

/** Medians with their spread, ours beside the floor, and the ratio of the medians. */
export function pageTable({ ours, floor }: PageBench): string {
  const cell = (visits: readonly Visit[], key: keyof Visit) => {
    const { median, min, max } = spreadOf(visits.map((visit) => visit[key]));
    const digits = key === "cls" ? 3 : 0;
    return min === max
      ? median.toFixed(digits)
      : `${median.toFixed(digits)}（${min.toFixed(digits)}–${max.toFixed(digits)}）`;
  };
  const ratio = (key: keyof Visit) => {
    const [mine, least] = [ours, floor].map((visits) => spreadOf(visits.map((visit) => visit[key])).median);
    return least ? `${((mine ?? 0) / least).toFixed(2)} ×` : "";
  };
  const rows = (Object.keys(labels) as (keyof Visit)[]).map((key) => [
    labels[key],
    cell(ours, key),
    cell(floor, key),
    ratio(key),
    key === "fcp" ? "≤ 1.20 ×" : key === "cls" ? "0" : key === "requests" ? "≤ 4" : key === "bytes" ? "≤ 20000" : "",
  ]);
  return table([["", "我们", "手写单文件", "倍数", "目标"], ...rows]);
}
