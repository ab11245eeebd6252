import type { Vocabulary } from "./bag.ts";
import type { Line } from "./entry.ts";
import type { Postings } from "./postings.ts";
import { isCharacter } from "./tokenize.ts";
import { weights } from "./weights.ts";

/** What depends on all articles together. */
export interface Counts {
  /** Number of articles that have the term in their lines, by its number. */
  readonly headFrequency: readonly number[];
  /** Number of articles that have it in their running text alone. */
  readonly bodyFrequency: readonly number[];
  readonly inArticles: Postings;
  readonly inSections: Postings;
}

/** Of a collection, what is counted over. */
interface Counted {
  readonly entries: ArrayLike<unknown>;
  readonly sections: ArrayLike<unknown>;
  readonly counts: Counts;
  readonly vocabulary: Vocabulary;
}

/** Inverse document frequency of a term. */
export function rarity({ entries, counts: { headFrequency, bodyFrequency } }: Counted, id: number): number {
  return inverse(entries.length, (headFrequency[id] ?? 0) + weights.bodyFrequency * (bodyFrequency[id] ?? 0));
}

/** The same over sections. */
export function sectionRarity({ sections, counts: { inSections } }: Counted, id: number): number {
  return inverse(sections.length, (inSections.starts[id + 1] ?? 0) - (inSections.starts[id] ?? 0));
}

function inverse(all: number, having: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** The weight of all terms of a line. */
export function lineWeight({ bag }: Line, collection: Counted): number {
  let sum = 0;
  for (const id of bag.ids) {
    sum += rarity(collection, id) * (isCharacter(collection.vocabulary.termOf(id)) ? weights.character : 1);
  }
  return sum;
}
