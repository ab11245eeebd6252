import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parseBody, parseHead } from "../../lib/search/index-file.ts";
import { createSearchIndex, search } from "../../lib/search/search.ts";
import { type Built, quantile, typing } from "./search-corpus.ts";

/** What an index costs the process that searches it; times in ms, memory in MB. */
export interface Measured {
  readonly loadMs: number;
  readonly memory: number;
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
  readonly keys: number;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Loads an index as the server does and answers `queries` golden queries, key by key. */
export function searchInNode({ head, body }: Built, queries: number): Measured {
  const before = heap();
  const started = performance.now();
  const first = parseHead(head);
  const index = createSearchIndex(first, parseBody(body, first));
  const loadMs = performance.now() - started;
  const memory = heap() - before;
  const texts = typing(queries).flat();
  for (const text of texts.slice(0, 200)) search(index, text); // lets the compiler warm up
  const times = texts.map((text) => {
    const asked = performance.now();
    search(index, text);
    return performance.now() - asked;
  });
  const slowest = Math.max(...times);
  return { loadMs, memory, p50: quantile(times, 0.5), p95: quantile(times, 0.95), slowest, keys: texts.length };
}
