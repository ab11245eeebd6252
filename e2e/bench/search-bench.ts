import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { table } from "../../lib/commands/bench-machine.server.ts";
import type { Manifest } from "../../lib/publish/manifest.ts";
import { launch } from "./chromium.ts";
import { hostSite } from "./hosts.ts";
import { type BoxMeasured, searchInBox } from "./search-browser.ts";
import { type Built, buildCorpus, sizes } from "./search-corpus.ts";
import { type Measured, searchInNode } from "./search-node.ts";

const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
const ms = (value: number): string => value.toFixed(1);

/** Index sizes and the engine in Node, for each number of generated articles. */
export function nodeTable(counts: readonly number[], queries: number, say: (line: string) => void): string {
  const rows = counts.map((count) => {
    say(`Node：真的文章 + 生成 ${count} 篇……`);
    const built = buildCorpus(count);
    return nodeRow(built, searchInNode(built, queries));
  });
  const head = [
    "Node（服务器）",
    "一层 gz/br kB",
    "二层 gz/br kB",
    "建 ms",
    "载入 ms",
    "内存 MB",
    "p50 ms",
    "p95 ms",
    "最慢 ms",
  ];
  return table([head, ...rows]);
}

function nodeRow(built: Built, { loadMs, memory, p50, p95, slowest }: Measured): string[] {
  const tier = (text: string) => {
    const { gz, br } = sizes(text);
    return `${kb(gz)} / ${kb(br)}`;
  };
  const times = [built.buildMs, loadMs].map((value) => value.toFixed(0));
  return [built.name, tier(built.head), tier(built.body), ...times, memory.toFixed(0), ms(p50), ms(p95), ms(slowest)];
}

/** The search box of a built page in Chromium on a processor `rate` times slower, for each number of generated articles. */
export async function browserTable(options: {
  root: string;
  address: string;
  counts: readonly number[];
  rate: number;
  queries: number;
  say: (line: string) => void;
}): Promise<{ table: string; browser: string }> {
  const { pages }: Manifest = JSON.parse(readFileSync(join(options.root, "dist/manifest.json"), "utf8"));
  const addressOf = (tier: string) => Object.keys(pages).find((address) => address.includes(`/search-${tier}.`)) ?? "";
  const browser = await launch(options.root, "--enable-precise-memory-info");
  const rows: string[][] = [];
  try {
    for (const count of options.counts) {
      const built = buildCorpus(count);
      const file = (text: string) => ({ type: "application/json", br: brotliCompressSync(text) });
      const standIns = new Map([
        [addressOf("head"), file(built.head)],
        [addressOf("body"), file(built.body)],
      ]);
      const site = await hostSite(options.root, standIns);
      for (const inPage of [false, true]) {
        options.say(`Chromium：${built.name}，${inPage ? "引擎也放慢" : "引擎在 worker 里"}……`);
        const measured = await searchInBox(browser, site.origin + options.address, { ...options, inPage });
        rows.push(boxRow(built.name, inPage, measured));
      }
      await site.close();
    }
    const head = [
      "Chromium（搜索框）",
      "引擎",
      "载入 ms",
      "内存 MB",
      "p50 ms",
      "p95 ms",
      "最慢 ms",
      "最长一帧 ms",
      "按键",
    ];
    return { table: table([head, ...rows]), browser: browser.version() };
  } finally {
    await browser.close();
  }
}

function boxRow(name: string, inPage: boolean, measured: BoxMeasured): string[] {
  const { loadMs, memory, p50, p95, slowest, longestFrame, keys } = measured;
  return [
    name,
    inPage ? "同一线程，也慢 4 倍" : "worker，不受限速",
    loadMs.toFixed(0),
    Number.isNaN(memory) ? "—" : memory.toFixed(0),
    ms(p50),
    ms(p95),
    ms(slowest),
    longestFrame.toFixed(0),
    String(keys),
  ];
}
