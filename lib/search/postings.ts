import type { Bag } from "./bag.ts";
import type { Entry, Field, Line, Section } from "./entry.ts";
import { sectionWeights, weights } from "./weights.ts";

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

/** Adds to each text what a term's count in it is worth: the weight, of which `saturation` counts give one half; without saturation all of it, however often. */
export function addPostings(
  { starts, texts, counts }: Postings,
  term: number,
  sums: Float64Array,
  { weight, saturation = 0 }: { readonly weight: number; readonly saturation?: number },
): void {
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at++) {
    const text = texts[at] ?? 0;
    const count = counts[at] ?? 0;
    sums[text] = (sums[text] ?? 0) + (saturation ? (weight * count) / (count + saturation) : weight);
  }
}

/** Calls `mark` for each text that has a term. */
export function markPostings({ starts, texts }: Postings, term: number, mark: (text: number) => void): void {
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at++) mark(texts[at] ?? 0);
}

/** Whether a term stands in one of the texts numbered `from` up to `to`. */
export function standsIn({ starts, texts }: Postings, term: number, from: number, to: number): boolean {
  const end = starts[term + 1] ?? 0;
  let low = starts[term] ?? 0;
  for (let high = end; low < high; ) {
    const middle = (low + high) >> 1;
    if ((texts[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low < end && (texts[low] ?? 0) < to;
}

/** Mean length of each kind of text. */
export type Lengths = Readonly<Record<Field | "body", number>>;

/** The mean lengths of the texts of all articles. */
export function lengthsOf(entries: readonly Entry[]): Lengths {
  const mean = (bags: readonly Bag[]) => bags.reduce((sum, { length }) => sum + length, 0) / (bags.length || 1);
  const linesOf = (field: Field) =>
    entries.flatMap(({ lines }) => lines.filter((line) => line.field === field).map(({ bag }) => bag));
  const bodies = entries.flatMap(({ body, sections }) => (body ? [body.about, ...sections.flatMap(bodyOf)] : []));
  return {
    title: mean(linesOf("title")),
    said: mean(linesOf("said")),
    prompt: mean(linesOf("prompt")),
    heading: mean(linesOf("heading")),
    body: mean(bodies),
  };
}

/** An article's terms, counted over its lines and what it is about, each weighted and set against the field's usual length; to be made anew when its second tier arrives. */
export function articleTerms({ lines, body }: Entry, lengths: Lengths): Counted {
  const { counts, add } = countLines(lines, lengths, weights);
  if (body) add(body.about, weights.about);
  return { ids: [...counts.keys()], counts: [...counts.values()] };
}

/** A section's terms, likewise. */
export function sectionTerms({ lines, body }: Section, lengths: Lengths): Counted {
  const { counts, add } = countLines(lines, lengths, sectionWeights);
  if (body) add(body, sectionWeights.body / lengthNorm(body.length, lengths.body));
  return { ids: [...counts.keys()], counts: [...counts.values()] };
}

/** The terms of lines; what many sayings have in common counts by its root, or whatever is said in most ways would win. */
function countLines(lines: readonly Line[], lengths: Lengths, weight: Readonly<Record<Field, number>>) {
  const said = counter();
  const { counts, add } = counter();
  for (const { field, bag } of lines) {
    const share = 1 / lengthNorm(bag.length, lengths[field]);
    if (field === "said") said.add(bag, share);
    else add(bag, weight[field] * share);
  }
  for (const [id, count] of said.counts) counts.set(id, (counts.get(id) ?? 0) + weight.said * Math.sqrt(count));
  return { counts, add };
}

function counter() {
  const counts = new Map<number, number>();
  const add = (bag: Bag, weight: number) => {
    for (let i = 0; i < bag.ids.length; i++) {
      const id = bag.ids[i] ?? 0;
      counts.set(id, (counts.get(id) ?? 0) + weight * (bag.counts[i] ?? 0));
    }
  };
  return { counts, add };
}

const bodyOf = ({ body }: Section): Bag[] => (body ? [body] : []);

function lengthNorm(length: number, usual: number): number {
  return 1 - weights.lengthShare + (weights.lengthShare * length) / (usual || 1);
}
