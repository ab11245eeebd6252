import { basename } from "node:path";
import { performance } from "node:perf_hooks";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { parse } from "yaml";
import { generateArticles } from "../../lib/content/generate.server.ts";
import { sectionsOf } from "../../lib/content/mdx/sections.ts";
import { loadRegistries } from "../../lib/content/registry.server.ts";
import { articleSchemas } from "../../lib/content/schema/article.ts";
import { loadArticles } from "../../lib/content/source.server.ts";
import type { ArticleForSearch } from "../../lib/search/document.ts";
import { golden } from "../../lib/search/golden.ts";
import { searchArtefacts } from "../../lib/search/index.server.ts";
import { loadLexicon } from "../../lib/search/lexicon.server.ts";

/** An index of the real articles and some generated ones, as the build would write it. */
export interface Built {
  readonly name: string;
  readonly head: string;
  readonly body: string;
  readonly buildMs: number;
}

/** Builds the index of the real articles with `generated` more. */
export function buildCorpus(generated: number): Built {
  const real = loadArticles();
  const articles = [...real, ...(generated ? generatedForSearch(generated) : [])];
  for (const article of articles) void article.sections; // parsed on demand; not part of building the index
  const started = performance.now();
  const files = searchArtefacts(articles, loadLexicon());
  const buildMs = performance.now() - started;
  const text = (tier: "head" | "body") => new TextDecoder().decode(files.find((file) => file.tier === tier)?.bytes);
  const name = generated ? `真 ${real.length} + 生成 ${generated}` : `真 ${real.length} 篇`;
  return { name, head: text("head"), body: text("body"), buildMs };
}

function generatedForSearch(count: number): ArticleForSearch[] {
  const registries = loadRegistries();
  return generateArticles(count).map(({ path, text }) => {
    const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const fields = articleSchemas.failure.parse(parse(head));
    const sections = sectionsOf(body, fields.title, registries);
    return { ...fields, kind: "failure", slug: basename(path, ".mdx"), sections };
  });
}

/** Bytes of a text as it travels. */
export function sizes(text: string): { plain: number; gz: number; br: number } {
  const plain = Buffer.from(text);
  return { plain: plain.length, gz: gzipSync(plain, { level: 9 }).length, br: brotliCompressSync(plain).length };
}

/** What is in the field after each key, for every n-th golden query, so that `count` queries of all kinds are typed. */
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
