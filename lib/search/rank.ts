import type { Collection, Entry, Line } from "./collection.ts";
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
  const sums = sumTerms(terms, collection);
  const wanted = new Float64Array(collection.vocabulary.size);
  for (const { id, weight } of terms) wanted[id] = weight;
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  return (article: number): Score => {
    const entry = collection.entries[article] as Entry;
    const sum = sums[article] ?? 0;
    const { best, likeness } = likestLine(entry.lines, wanted, whole);
    const line = weights.line * likeness;
    const prompt = weights.wholePrompt * promptMatch(entry, query.letters);
    const total = (sum + line) * kindWeight[entry.head.kind] + prompt;
    return { total, terms: sum, line, prompt, certainty: whole ? likeness / whole : 0, best };
  };
}

/** What the terms add to each article, wherever they stand; a term counts less with every occurrence. */
function sumTerms(terms: readonly WeightedTerm[], { entries, postings }: Collection): Float64Array {
  const sums = new Float64Array(entries.length);
  for (const { id, weight } of terms) {
    const end = postings.starts[id + 1] ?? 0;
    for (let at = postings.starts[id] ?? 0; at < end; at++) {
      const count = postings.counts[at] ?? 0;
      const article = postings.articles[at] ?? 0;
      sums[article] = (sums[article] ?? 0) + (weight * count) / (count + weights.saturation);
    }
  }
  return sums;
}

/** The line with the greatest likeness: the weight it shares with the query against the weights of both. */
function likestLine(
  lines: readonly Line[],
  wanted: Float64Array,
  whole: number,
): { best: Line | undefined; likeness: number } {
  let best: Line | undefined;
  let likeness = 0;
  for (const line of lines) {
    let shared = 0;
    const { ids } = line.bag;
    for (let i = 0; i < ids.length; i++) shared += wanted[ids[i] ?? 0] ?? 0;
    if (!shared) continue;
    const both = weights.lineQueryShare * whole + (1 - weights.lineQueryShare) * line.weight;
    const here = (shared * shared) / both;
    if (here > likeness) {
      likeness = here;
      best = line;
    }
  }
  return { best, likeness };
}
