import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { generateArticles } from "../content/generate.server.ts";
import type { ArticleForSearch } from "./document.ts";
import { readArticle, readArticles } from "./fixtures/articles.server.ts";
import { golden } from "./golden.ts";
import { buildIndex } from "./index.server.ts";
import { parseHead, printHead } from "./index-file.ts";
import { loadLexicon, loadTools } from "./lexicon.server.ts";
import { createSearchIndex, search } from "./search.ts";

/** Every prefix of some golden queries: what a reader's keystrokes ask. */
export function keystrokes(queries = 60): string[] {
  const step = Math.ceil(golden.length / queries);
  return golden
    .filter((_, at) => at % step === 0)
    .flatMap(({ query }) =>
      Array.from(query, (_, end) =>
        Array.from(query)
          .slice(0, end + 1)
          .join(""),
      ),
    );
}

/** Generated failure articles for benches. */
export function generated(count: number): ArticleForSearch[] {
  return generateArticles(count).map(({ path, text }) =>
    readArticle("failure", path.replace(/^.*\/|\.mdx$/g, ""), text),
  );
}

function timed<T>(work: () => T): [result: T, milliseconds: number] {
  const start = performance.now();
  return [work(), performance.now() - start];
}

function measure(name: string, articles: readonly ArticleForSearch[]): Record<string, string | number> {
  const [{ head, body }, buildMs] = timed(() => buildIndex([...articles, ...loadTools()], loadLexicon()));
  const [headJson, bodyJson] = [printHead(head), JSON.stringify(body)];
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const [index, loadMs] = timed(() => createSearchIndex(parseHead(headJson), JSON.parse(bodyJson)));
  const memory = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before;
  const queries = keystrokes();
  for (const query of queries.slice(0, 100)) search(index, query);
  const times = queries.map((query) => timed(() => search(index, query))[1]).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  const kilobytes = (text: string) => (gzipSync(text, { level: 9 }).length / 1024).toFixed(1);
  return {
    index: name,
    articles: articles.length,
    "head KB gz": kilobytes(headJson),
    "body KB gz": kilobytes(bodyJson),
    "build ms": Math.round(buildMs),
    "load ms": Math.round(loadMs),
    "memory MB": Math.round(memory / 2 ** 20),
    "p50 ms": at(0.5),
    "p95 ms": at(0.95),
    "max ms": at(0.999),
  };
}

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number);
  const counts = sizes.length ? sizes : [1000, 10_000];
  const rows = [measure("real", readArticles())];
  for (const count of counts) rows.push(measure("generated", [...readArticles(), ...generated(count)]));
  console.table(rows);
}
