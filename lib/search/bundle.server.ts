import { join } from "node:path";
import type { BuildOptions } from "esbuild";

/** The worker's entry below the project's root. */
export const workerEntry = "lib/search/search.worker.ts";

/**
 * How esbuild makes the search worker: a classic script, for Safari 14 has no module workers, with FlexSearch's own
 * light build of the same version (5 kB instead of 18; its Index is all that engine.ts uses).
 */
export function workerBuild(root = process.cwd()): BuildOptions {
  return {
    format: "iife",
    alias: { flexsearch: join(root, "node_modules/flexsearch/dist/flexsearch.light.module.min.js") },
  };
}
