import type { Collection, Entry, Line } from "./collection.ts";
import { addPostings } from "./postings.ts";
import { promptMatch } from "./prompt-match.ts";
import type { Query } from "./query.ts";
import { rarity } from "./rarity.ts";
import { kindWeight, weights } from "./weights.ts";

/** A term of the query that occurs in the index. */
export interface WeightedTerm {
  readonly id: number;
  readonly term: string;
  /** Weight in the query times inverse document frequency. */
  readonly weight: number;
}

/** How an article came to its score. */
export interface Score {
  readonly total: number;
  /** What the terms add, wherever they stand. */
  readonly terms: number;
  /** What the likest line adds. */
  readonly line: number;
  /** What a message typed whole adds. */
  readonly prompt: number;
  /** How much of the query the likest line explains: 1 for all of it. */
  readonly certainty: number;
  readonly best: Line | undefined;
}

/** The terms of a query that occur in the index, weightiest first. */
export function weightTerms(query: Query, collection: Collection): WeightedTerm[] {
  const found: WeightedTerm[] = [];
  for (const [term, weight] of query.terms) {
    const id = collection.vocabulary.idOf(term);
    if (id >= 0) found.push({ id, term, weight: weight * rarity(collection, id) });
  }
  return found.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}

/** Makes the scorer of one query: it takes an article's number. */
export function createScorer(terms: readonly WeightedTerm[], query: Query, collection: Collection) {
  const { entries, inArticles, lines, inLines } = collection;
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const sums = new Float64Array(entries.length);
  for (const { id, weight } of terms) {
    addPostings(inArticles, id, sums, (count) => (weight * count) / (count + weights.saturation));
  }
  const shared = new Float64Array(lines.length);
  // In the order of the terms' numbers, so that a sum does not depend on the order of the query's words.
  for (const { id, weight } of [...terms].sort((a, b) => a.id - b.id)) addPostings(inLines, id, shared, () => weight);
  return (article: number): Score => {
    const entry = entries[article] as Entry;
    const sum = sums[article] ?? 0;
    const { best, likeness } = likestLine(collection, article, shared, whole);
    const line = weights.line * likeness;
    const prompt = weights.wholePrompt * promptMatch(entry, query.letters);
    const total = (sum + line) * kindWeight[entry.head.kind] + prompt;
    return { total, terms: sum, line, prompt, certainty: whole ? likeness / whole : 0, best };
  };
}

/** An article's line with the greatest likeness: the weight it shares with the query against the weights of both. */
function likestLine(
  { lines, firstLine }: Collection,
  article: number,
  shared: Float64Array,
  whole: number,
): { best: Line | undefined; likeness: number } {
  let best: Line | undefined;
  let likeness = 0;
  for (let at = firstLine[article] ?? 0; at < (firstLine[article + 1] ?? 0); at++) {
    const common = shared[at];
    const line = lines[at];
    if (!common || !line) continue;
    const here = (common * common) / (weights.lineQueryShare * whole + (1 - weights.lineQueryShare) * line.weight);
    if (here > likeness) {
      likeness = here;
      best = line;
    }
  }
  return { best, likeness };
}
