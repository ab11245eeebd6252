import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Lexicon } from "./lexicon.ts";

const word = z.string().min(1).max(20);
/** A query that this entry changes, and the article that it must bring to the first three. */
const proof = z.strictObject({ query: word.max(60), leads: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/) });

const lexiconSchema = z.strictObject({
  groups: z.array(z.strictObject({ words: z.array(word).min(2), proof })),
  variants: z.array(z.strictObject({ word, written: z.array(word).min(1), proof })),
  fillers: z.array(z.strictObject({ words: z.array(word).min(1), proof })),
});

/** content/lexicon.yaml as its editors write it. */
export type LexiconFile = z.infer<typeof lexiconSchema>;

/** Reads content/lexicon.yaml below `root`; throws with the place of the first mistake. */
export function loadLexiconFile(root = process.cwd()): LexiconFile {
  const file = join(root, "content/lexicon.yaml");
  const result = lexiconSchema.safeParse(parse(readFileSync(file, "utf8")));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`content/lexicon.yaml: ${issue?.path.join(".")}: ${issue?.message}`);
}

/** The lexicon that the index carries. */
export function compileLexicon({ groups, variants, fillers }: LexiconFile): Lexicon {
  return {
    groups: groups.map(({ words }) => words),
    variants: variants.flatMap((entry) => entry.written.map((written) => [written, entry.word] as const)),
    fillers: fillers.flatMap(({ words }) => words),
  };
}

/** The editors' lexicon, ready for buildIndex. */
export function loadLexicon(root?: string): Lexicon {
  return compileLexicon(loadLexiconFile(root));
}
