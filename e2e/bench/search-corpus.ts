import { brotliCompressSync, gzipSync } from "node:zlib";
import { loadArticles } from "../../lib/content/source.server.ts";
import { golden } from "../../lib/search/golden.ts";
import { searchArtefacts } from "../../lib/search/index.server.ts";
import { loadLexicon, loadTools } from "../../lib/search/lexicon.server.ts";
import { generated } from "../../lib/search/search.bench.ts";

/** A tier of an index: the file as the build would write it, and its bytes as they travel. */
export interface Tier {
  readonly gz: number;
  readonly br: Buffer;
}

/** The index of the real articles with `count` generated ones. */
export function indexWith(count: number): { name: string; head: Tier; body: Tier } {
  const real = loadArticles();
  const files = searchArtefacts([...real, ...(count ? generated(count) : []), ...loadTools()], loadLexicon());
  const tier = (name: "head" | "body"): Tier => {
    const bytes = files.find((file) => file.tier === name)?.bytes ?? new Uint8Array();
    return { gz: gzipSync(bytes, { level: 9 }).length, br: brotliCompressSync(bytes) };
  };
  const name = `真 ${real.length}${count ? ` + 生成 ${count}` : " 篇"}`;
  return { name, head: tier("head"), body: tier("body") };
}

/** What is in the field after each key, for `count` golden queries of all kinds. */
export function typing(count: number): string[][] {
  const step = Math.max(1, Math.floor(golden.length / count));
  return golden
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .map(({ query }) => [...query].slice(0, 24).map((_, i, all) => all.slice(0, i + 1).join("")));
}

/** The value below which `part` of a list lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}
