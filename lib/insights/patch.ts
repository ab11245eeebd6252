import type { ProposedSaying, ProposedWord } from "./propose.ts";

/** An article's file with a saying more, in the line of its section or in one of its own; the file as it was when it lists no sayings. */
export function withSaying(file: string, { at, says }: Pick<ProposedSaying, "at" | "says">): string {
  const line = new RegExp(`^(  - \\{ at: ${at}, says: \\[)(.*)(\\] \\}.*)$`, "m");
  if (line.test(file)) return file.replace(line, (_, open, list, close) => `${open}${list}, ${says}${close}`);
  // Behind the last line of the list.
  const list = /^saidAs:\n(?: {2,}.*\n)+/m;
  return file.replace(list, (found) => `${found}  - { at: ${at}, says: [${says}] }\n`);
}

/** The lexicon's file with a word more in a group. */
export function withWord(file: string, { word, group }: Pick<ProposedWord, "word" | "group">): string {
  let at = -1;
  return file.replace(/^( {2}- words: \[)(.*)\]$/gm, (found, open, list) => {
    at++;
    return at === group ? `${open}${list}, ${word}]` : found;
  });
}
