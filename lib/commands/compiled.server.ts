import { hashOf } from "./fingerprint.server.ts";
import type { Kept } from "./step.server.ts";

/** The code with which pages are made, and the codes that next.config.ts reads; articles are data, read when pages are rendered. */
const inputs: readonly string[] = [
  "app",
  "components",
  "lib",
  "content/codes.lock.json",
  "content/redirects.yaml",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** Tells a state of the code from any other. */
export const codeOf = (root: string): string => hashOf(root, inputs);

/** Pages are compiled once for each state of the code: a word changed in an article needs no compiler. Next empties the folder of the note before it compiles. */
export const compiledPages: Kept = {
  note: ".next/compiled-of",
  of: codeOf,
};
