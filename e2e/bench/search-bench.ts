import { join } from "node:path";
import { table } from "../../lib/commands/bench-machine.server.ts";
import { readManifest } from "../../lib/publish/manifest.server.ts";
import { launch } from "./chromium.ts";
import { hostSite } from "./hosts.ts";
import { type BoxMeasured, searchInBox } from "./search-browser.ts";
import { indexWith } from "./search-corpus.ts";

/** The search box of a built page in Chromium on a processor `rate` times slower, for each number of generated articles beside the real ones. */
export async function benchSearch(options: {
  root: string;
  address: string;
  counts: readonly number[];
  rate: number;
  queries: number;
  say: (line: string) => void;
}): Promise<{ table: string; browser: string }> {
  const [own = []] = readManifest(join(options.root, "dist")).assets;
  const addressOf = (tier: string) => own.find((at) => at.includes(`/search-${tier}.`)) ?? "";
  const browser = await launch(options.root, "--enable-precise-memory-info");
  const rows: string[][] = [];
  try {
    for (const count of options.counts) {
      const { name, head, body } = indexWith(count);
      const standIn = ({ br }: { br: Buffer }) => ({ type: "application/json", br });
      const site = await hostSite(
        options.root,
        new Map([
          [addressOf("head"), standIn(head)],
          [addressOf("body"), standIn(body)],
        ]),
      );
      const index = [kb(head.gz, head.br.length), kb(body.gz, body.br.length)];
      for (const inPage of [false, true]) {
        options.say(`${name}：${inPage ? "引擎也放慢" : "引擎在 worker 里"}……`);
        const measured = await searchInBox(browser, site.origin + options.address, { ...options, inPage });
        const engine = inPage ? `同一线程，慢 ${options.rate} 倍` : "worker，不受限速";
        rows.push([name, ...index, engine, ...cells(measured)]);
      }
      await site.close();
    }
    return { table: table([head, ...rows]), browser: browser.version() };
  } finally {
    await browser.close();
  }
}

const head = [
  "搜索框",
  "一层 gz/br kB",
  "二层 gz/br kB",
  "引擎",
  "载入 ms",
  "内存 MB",
  "引擎 p50 / p95 ms",
  "排好版 p50",
  "p95",
  "最慢 ms",
  "最长一帧 ms",
  "按键",
];

const kb = (...bytes: number[]): string => bytes.map((n) => (n / 1000).toFixed(1)).join(" / ");

function cells({ loadMs, memory, engine, p50, p95, slowest, longestFrame, keys }: BoxMeasured): string[] {
  const times = [p50, p95, slowest].map((ms) => ms.toFixed(1));
  return [
    loadMs.toFixed(0),
    Number.isNaN(memory) ? "—" : memory.toFixed(0),
    engine ? `${engine.p50.toFixed(1)} / ${engine.p95.toFixed(1)}` : "—",
    ...times,
    longestFrame.toFixed(0),
    String(keys),
  ];
}
