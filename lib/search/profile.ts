import type { Bag } from "./bag.ts";
import type { Collection, Entry, Field } from "./collection.ts";
import { weights } from "./weights.ts";

/** The terms of an article with their occurrences in all fields, each weighted and set against the field's usual length. */
export interface Profile {
  readonly ids: Int32Array;
  readonly counts: Float32Array;
}

/** Sums and numbers of lengths, from which means follow. */
export type Lengths = Map<Field | "body", { total: number; texts: number }>;

/** Counts a text's length in. */
export function addLength(lengths: Lengths, field: Field | "body", length: number): void {
  const sum = lengths.get(field) ?? { total: 0, texts: 0 };
  lengths.set(field, { total: sum.total + length, texts: sum.texts + 1 });
}

/** Sums an article up; to be made anew when its second tier arrives. */
export function profileOf({ lines, body }: Entry, { lengths }: Pick<Collection, "lengths">): Profile {
  const counts = new Map<number, number>();
  const add = (bag: Bag, weight: number) => {
    for (let i = 0; i < bag.ids.length; i++) {
      const id = bag.ids[i] ?? 0;
      counts.set(id, (counts.get(id) ?? 0) + weight * (bag.counts[i] ?? 0));
    }
  };
  for (const { field, bag } of lines) add(bag, weights[field] / lengthNorm(bag.length, field, lengths));
  if (body) {
    add(body.about, weights.about);
    for (const section of body.sections) add(section, weights.body / lengthNorm(section.length, "body", lengths));
  }
  const ids = Int32Array.from(counts.keys()).sort();
  return { ids, counts: Float32Array.from(ids, (id) => counts.get(id) ?? 0) };
}

function lengthNorm(length: number, field: Field | "body", lengths: Lengths): number {
  const { total, texts } = lengths.get(field) ?? { total: length, texts: 1 };
  return 1 - weights.lengthShare + (weights.lengthShare * length) / (total / texts || 1);
}
