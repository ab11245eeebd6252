import { createReadings, type Readings } from "../text/readings.ts";
import { blurred } from "../text/syllables.ts";
import type { Collection } from "./collection.ts";
import type { Pairs } from "./decode.ts";
import type { Field } from "./entry.ts";
import { type InitialsText, initialsOf } from "./initials-text.ts";
import { remembered } from "./remembered.ts";
import { isCharacter } from "./tokenize.ts";

/** What is needed to read pinyin and misspellings: the index's own characters, their sounds, and what follows what. */
export interface Spelling extends Pairs {
  readonly readings: Readings;
  /** The index's characters by syllable and by blurred syllable. */
  readonly bySyllable: ReadonlyMap<string, readonly string[]>;
  readonly byBlurred: ReadonlyMap<string, readonly string[]>;
  readonly initials: InitialsText;
  /** Whether three characters stand together somewhere. */
  hasTriple(triple: string): boolean;
  /** Short texts of the index with how much each counts, most first. */
  readonly phrases: readonly (readonly [text: string, weight: number])[];
}

const fieldWeight: Record<Field, number> = { title: 4, said: 3, prompt: 2, heading: 1 };
const LEXICON_WEIGHT = 6;
const PHRASES = 20_000;

/** The spelling tables of an index, made when they are first needed. */
export const spellingOf = remembered(createSpelling);

function createSpelling(collection: Collection): Spelling {
  const readings = createReadings(collection.head.readings);
  const phrases = phrasesOf(collection);
  const pairs = countStretches(phrases, 2);
  const triples = countStretches(phrases, 3);
  const { bySyllable, byBlurred } = charactersBySound(phrases, readings);
  const pair = (first: string, second: string) => {
    const both = first + second;
    return pairs.get(both) ?? (collection.vocabulary.idOf(both) >= 0 ? 1 : 0);
  };
  const hasTriple = (triple: string) => triples.has(triple);
  const initials = initialsOf(phrases, readings);
  return { readings, bySyllable, byBlurred, initials, pair, hasTriple, phrases };
}

function phrasesOf({ entries, analyzer, head }: Collection): [string, number][] {
  const weights = new Map<string, number>();
  const add = (source: string, weight: number) => {
    const { text } = analyzer.normalize(source);
    weights.set(text, (weights.get(text) ?? 0) + weight);
  };
  for (const word of head.lexicon.groups.flat()) add(word, LEXICON_WEIGHT);
  for (const { firstLines } of entries) for (const { field, text } of firstLines) add(text, fieldWeight[field]);
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, PHRASES);
}

function countStretches(phrases: Spelling["phrases"], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [text, weight] of phrases) {
    for (let i = 0; i + length <= text.length; i++) {
      const stretch = text.slice(i, i + length);
      counts.set(stretch, (counts.get(stretch) ?? 0) + weight);
    }
  }
  return counts;
}

function charactersBySound(phrases: Spelling["phrases"], readings: Readings) {
  const bySyllable = new Map<string, string[]>();
  const byBlurred = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, char: string) => {
    const list = map.get(key);
    if (!list) map.set(key, [char]);
    else if (!list.includes(char)) list.push(char);
  };
  for (const char of new Set(phrases.flatMap(([text]) => [...text].filter(isCharacter)))) {
    for (const syllable of readings.of(char)) {
      add(bySyllable, syllable, char);
      add(byBlurred, blurred(syllable), char);
    }
  }
  return { bySyllable, byBlurred };
}
