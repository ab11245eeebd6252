import { inputs as all, hashOf } from "./fingerprint.server.ts";
import type { Kept } from "./step.server.ts";

/** What is read as it is when pages are rendered, and needs no compiler. */
const data: readonly string[] = ["content", "public"];

/** The code with which pages are made; next.config.ts reads the codes. */
const inputs: readonly string[] = [
  ...all.filter((input) => !data.includes(input)),
  "content/codes.lock.json",
  "content/redirects.yaml",
];

/** Tells a state of the code from any other. */
export const codeOf = (root: string): string => hashOf(root, inputs);

/** Pages are compiled once for each state of the code: a word changed in an article needs no compiler. Next empties the folder of the note before it compiles. */
export const compiledPages: Kept = {
  note: ".next/compiled-of",
  of: codeOf,
};
