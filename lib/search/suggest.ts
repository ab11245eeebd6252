import { lettersOf } from "../text/normalize.ts";
import { type Collection, isWord } from "./collection.ts";
import type { Line } from "./entry.ts";
import { readPinyin } from "./pinyin-query.ts";
import { remembered } from "./remembered.ts";
import { spellingOf } from "./spelling.ts";

const SUGGESTIONS = 6;
const LONGEST = 40;
/** A line that only holds what was typed comes after all that begin with it. */
const INSIDE = 100;

/** Titles, sayings and messages that hold what was typed, also in pinyin; those that begin with it first, short before long. One character offers only what it begins: 的 stands in half of all lines. */
export function suggest(index: Collection, prefix: string, limit = SUGGESTIONS): string[] {
  const normalized = index.analyzer.normalize(prefix.slice(0, LONGEST)).text;
  const isKnown = (word: string) => isWord(index, word);
  const typed = lettersOf(readPinyin(normalized, spellingOf(index), isKnown)?.[0].text ?? normalized);
  if (!typed) return [];
  const found = new Map<string, number>();
  for (const { lines } of index.entries) {
    if (!lettersIn(lines).includes(typed)) continue;
    for (const { field, text, letters } of lines) {
      const at = field === "heading" ? -1 : letters.indexOf(typed);
      if (at === 0 || (at > 0 && typed.length > 1 && !cutsWord(letters, at)))
        found.set(text, (at > 0 ? INSIDE : 0) + text.length);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([text]) => text);
}

/** The letters of all lines of an article: most have none of what is typed, and one search tells. */
const lettersIn = remembered((lines: readonly Line[]) => lines.map(({ letters }) => letters).join("\n"));

/** Whether a word of Latin letters would be offered for letters that stand in its middle (ban: link bank card). */
function cutsWord(letters: string, at: number): boolean {
  return /[a-z]{2}/.test(letters.slice(at - 1, at + 1));
}
