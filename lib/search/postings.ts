import type { Bag } from "./bag.ts";
import type { Entry, Field } from "./collection.ts";
import { weights } from "./weights.ts";

/**
 * Which texts have a term and how often, by term number: those of term t stand at `starts[t]` up to `starts[t + 1]`,
 * in ascending order. A term that came later than the table has none.
 */
export interface Postings {
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  readonly counts: Float32Array;
}

/** The terms of a text, each once, with their counts. */
interface Counted {
  readonly ids: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
}

/** The postings of texts whose terms are numbered below `terms`. */
export function transpose(texts: readonly Counted[], terms: number): Postings {
  const starts = new Int32Array(terms + 1);
  const add = (at: number, more: number) => {
    starts[at] = (starts[at] ?? 0) + more;
  };
  for (const { ids } of texts) for (let i = 0; i < ids.length; i++) add((ids[i] ?? 0) + 1, 1);
  for (let term = 0; term < terms; term++) add(term + 1, starts[term] ?? 0);
  const made = { starts, texts: new Int32Array(starts[terms] ?? 0), counts: new Float32Array(starts[terms] ?? 0) };
  const next = starts.slice();
  texts.forEach(({ ids, counts }, text) => {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      const at = next[id] ?? 0;
      made.texts[at] = text;
      made.counts[at] = counts[i] ?? 0;
      next[id] = at + 1;
    }
  });
  return made;
}

/** Adds to each text what `amount` makes of a term's count in it. */
export function addPostings(
  { starts, texts, counts }: Postings,
  term: number,
  sums: Float64Array,
  amount: (count: number) => number,
): void {
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at++) {
    const text = texts[at] ?? 0;
    sums[text] = (sums[text] ?? 0) + amount(counts[at] ?? 0);
  }
}

/** Sums and numbers of lengths, from which means follow. */
export type Lengths = Map<Field | "body", { total: number; texts: number }>;

/** Counts a text's length in. */
export function addLength(lengths: Lengths, field: Field | "body", length: number): void {
  const sum = lengths.get(field) ?? { total: 0, texts: 0 };
  lengths.set(field, { total: sum.total + length, texts: sum.texts + 1 });
}

/** An article's terms, counted over all fields, each weighted and set against the field's usual length; to be made anew when its second tier arrives. */
export function articleTerms({ lines, body }: Entry, lengths: Lengths): Counted {
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
  return { ids: [...counts.keys()], counts: [...counts.values()] };
}

function lengthNorm(length: number, field: Field | "body", lengths: Lengths): number {
  const { total, texts } = lengths.get(field) ?? { total: length, texts: 1 };
  return 1 - weights.lengthShare + (weights.lengthShare * length) / (total / texts || 1);
}
