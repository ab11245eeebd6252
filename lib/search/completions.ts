import type { Collection } from "./collection.ts";
import type { WeighedReading } from "./decode.ts";
import { createPrefixIndex } from "./engine.ts";
import { remembered } from "./remembered.ts";
import { spellingOf } from "./spelling.ts";

/** The words of the lexicon whose pinyin or Latin spelling begins with these letters, likeliest first; at most four. */
export type Complete = (letters: string) => WeighedReading[];

const FEWEST_LETTERS = 3;
const READINGS = 4;
/** Words that are put in order. */
const CANDIDATES = 100;
/** A word counts for less with each letter that is still to be typed. */
const MISSING = 0.9;

/** The completions of an index, made when they are first needed. */
export const completionsOf = remembered(createCompletions);

function createCompletions(collection: Collection): Complete {
  const { readings } = spellingOf(collection);
  const spell = (char: string) => (/[a-z0-9]/.test(char) ? char : (readings.of(char)[0] ?? "?"));
  const words: { text: string; spelled: string }[] = [];
  const index = createPrefixIndex();
  for (const text of new Set(collection.head.lexicon.groups.flat())) {
    const spelled = Array.from(text, spell).join("");
    if (!spelled.includes("?")) index.add(words.push({ text, spelled }) - 1, spelled);
  }
  return (letters) => {
    if (letters.length < FEWEST_LETTERS) return [];
    return index
      .startingWith(letters, CANDIDATES)
      .flatMap((id) => words[id] ?? [])
      .map(({ text, spelled }) => ({ text, share: MISSING ** (spelled.length - letters.length) }))
      .sort((a, b) => b.share - a.share || (a.text < b.text ? -1 : 1))
      .slice(0, READINGS);
  };
}
