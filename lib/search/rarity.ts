import type { Collection, Line } from "./collection.ts";
import { isCharacter } from "./tokenize.ts";
import { weights } from "./weights.ts";

type Counted = Pick<Collection, "entries" | "sections" | "counts" | "vocabulary">;

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
