import type { Readings } from "../text/readings.ts";

/** The initials of all phrases in a row, to be searched as one text. */
export interface InitialsText {
  /** A letter for each character, "." for one without a reading; phrases are parted by spaces. */
  readonly text: string;
  /** For each letter the number of its phrase, and its place in it. */
  readonly phrase: Int32Array;
  readonly at: Int32Array;
}

/** Characters of a phrase that are read. */
export const LONGEST_PHRASE = 1000;

/** A phrase with a character that may begin with another letter (重: z, c) stands once more with that letter; two such characters are not exchanged at once. */
export function initialsOf(
  phrases: readonly (readonly [text: string, weight: number])[],
  readings: Readings,
): InitialsText {
  const rows = phrases.flatMap(([phrase], number) => rowsOf(phrase, readings).map((text) => ({ text, number })));
  const text = rows.map((row) => row.text).join(" ");
  const phrase = new Int32Array(text.length);
  const at = new Int32Array(text.length);
  let start = 0;
  for (const { text: row, number } of rows) {
    phrase.fill(number, start, start + row.length);
    for (let i = 0; i < row.length; i++) at[start + i] = i;
    start += row.length + 1;
  }
  return { text, phrase, at };
}

function rowsOf(phrase: string, readings: Readings): string[] {
  const letters = Array.from({ length: Math.min(phrase.length, LONGEST_PHRASE) }, (_, i) => [
    ...new Set(readings.of(phrase.charAt(i)).map((syllable) => syllable.charAt(0))),
  ]);
  const row = letters.map(([letter = "."]) => letter).join("");
  const others = letters.flatMap(([, ...more], i) => more.map((letter) => row.slice(0, i) + letter + row.slice(i + 1)));
  return [row, ...others];
}
