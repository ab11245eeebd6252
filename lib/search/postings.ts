import type { Bag } from "./bag.ts";
import type { Collection, Entry, Field } from "./collection.ts";
import { weights } from "./weights.ts";

/**
 * Which articles have a term and how often, by term number: those of term t stand at `starts[t]` up to `starts[t + 1]`,
 * in ascending order. A count is summed over all fields, each weighted and set against the field's usual length.
 */
export interface Postings {
  readonly starts: Int32Array;
  readonly articles: Int32Array;
  readonly counts: Float32Array;
}

/** Sums and numbers of lengths, from which means follow. */
export type Lengths = Map<Field | "body", { total: number; texts: number }>;

/** Counts a text's length in. */
export function addLength(lengths: Lengths, field: Field | "body", length: number): void {
  const sum = lengths.get(field) ?? { total: 0, texts: 0 };
  lengths.set(field, { total: sum.total + length, texts: sum.texts + 1 });
}

/** Sums all articles up; to be made anew when their second tier arrives. */
export function postingsOf({
  entries,
  lengths,
  vocabulary,
}: Pick<Collection, "entries" | "lengths" | "vocabulary">): Postings {
  const profiles = entries.map((entry) => termsOf(entry, lengths));
  const starts = new Int32Array(vocabulary.size + 1);
  for (const profile of profiles) for (const id of profile.keys()) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < vocabulary.size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const articles = new Int32Array(starts[vocabulary.size] ?? 0);
  const counts = new Float32Array(articles.length);
  const next = starts.slice();
  profiles.forEach((profile, article) => {
    for (const [id, count] of profile) {
      const at = next[id] ?? 0;
      articles[at] = article;
      counts[at] = count;
      next[id] = at + 1;
    }
  });
  return { starts, articles, counts };
}

/** An article's terms with their weighted counts. */
function termsOf({ lines, body }: Entry, lengths: Lengths): Map<number, number> {
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
  return counts;
}

function lengthNorm(length: number, field: Field | "body", lengths: Lengths): number {
  const { total, texts } = lengths.get(field) ?? { total: length, texts: 1 };
  return 1 - weights.lengthShare + (weights.lengthShare * length) / (total / texts || 1);
}
