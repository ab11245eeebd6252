import { type Run, segment } from "../text/segment.ts";
import { splitSyllables } from "../text/syllables.ts";
import { decode, type Place, type Reading } from "./decode.ts";
import { readInitials } from "./initials.ts";
import type { Spelling } from "./spelling.ts";

const WAYS = 8;

/**
 * The query with its pinyin and initials turned into characters, or "" when it has none.
 * A word that `isKnown` (wifi, app) stays a word.
 */
export function readPinyin(text: string, spelling: Spelling, isKnown: (word: string) => boolean): string {
  const runs = segment(text);
  const latin = runs.filter(({ kind, text: word }) => kind === "word" && /^[a-z]+$/.test(word) && !isKnown(word));
  if (!latin.length) return "";
  const parts = runs.map((run) => (latin.includes(run) ? waysToRead(run.text, spelling) : [[run]]));
  if (parts.every((ways) => ways.every((way) => way.some((part) => "kind" in part)))) return "";
  const best = combine(parts)
    .map((row) => readRow(row, spelling))
    .reduce((a, b) => (b.score > a.score ? b : a));
  return best.text;
}

type Part = Run | Place;

/** A word as places for its syllables; as the phrase its letters are the initials of; or as itself. */
function waysToRead(word: string, spelling: Spelling): Part[][] {
  const ways: Part[][] = splitSyllables(word).map((syllables) =>
    syllables.map((syllable) => (spelling.bySyllable.get(syllable) ?? []).map((char) => [char, 0] as const)),
  );
  const whole = ways.filter((places) => places.every((place) => (place as Place).length));
  const oneSyllable = whole.length === 1 && whole[0]?.length === 1;
  if (whole.length && !oneSyllable) return whole;
  const phrase = readInitials(word, spelling);
  if (phrase) return [...phrase].length ? [[...phrase].map((char): Place => [[char, 0]])] : whole;
  return whole.length ? whole : [[{ kind: "word", text: word, start: 0 }]];
}

function combine(parts: readonly Part[][][]): Part[][] {
  let rows: Part[][] = [[]];
  for (const ways of parts) rows = rows.flatMap((row) => ways.map((way) => [...row, ...way])).slice(0, WAYS);
  return rows;
}

/** Reads a row; words that stay as they are part it. */
function readRow(row: readonly Part[], spelling: Spelling): Reading {
  let text = "";
  let score = 0;
  let places: Place[] = [];
  const flush = () => {
    const reading = decode(places, spelling);
    text += reading.text;
    score += reading.score - places.length * 0.5;
    places = [];
  };
  for (const part of row) {
    if (!("kind" in part)) places.push(part);
    else if (part.kind === "han") places.push(...[...part.text].map((char): Place => [[char, 0]]));
    else {
      flush();
      text += ` ${part.text} `;
    }
  }
  flush();
  return { text: text.trim(), score };
}
