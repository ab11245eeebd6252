import type { Collection, Line } from "./collection.ts";
import { isCharacter } from "./tokenize.ts";
import { weights } from "./weights.ts";

type Counts = Pick<Collection, "entries" | "headFrequency" | "bodyFrequency" | "vocabulary">;

/** Inverse document frequency of a term. */
export function rarity({ entries, headFrequency, bodyFrequency }: Counts, id: number): number {
  const articles = (headFrequency[id] ?? 0) + weights.bodyFrequency * (bodyFrequency[id] ?? 0);
  return Math.log(1 + (entries.length - articles + 0.5) / (articles + 0.5));
}

/** The weight of all terms of a line. */
export function lineWeight({ bag }: Line, collection: Counts): number {
  let sum = 0;
  for (const id of bag.ids) {
    sum += rarity(collection, id) * (isCharacter(collection.vocabulary.termOf(id)) ? weights.character : 1);
  }
  return sum;
}
