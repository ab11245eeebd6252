import { countIn } from "./bag.ts";
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

/** Makes the scorer of one query. */
export function createScorer(terms: readonly WeightedTerm[], query: Query) {
  const wanted = new Map(terms.map(({ id, weight }) => [id, weight]));
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  return (entry: Entry): Score => {
    let sum = 0;
    for (const { id, weight } of terms) {
      const count = countIn(entry.profile, id);
      sum += (weight * count) / (count + weights.saturation);
    }
    const { best, likeness } = likestLine(entry.lines, wanted, whole);
    const line = weights.line * likeness;
    const prompt = weights.wholePrompt * promptMatch(entry, query.letters);
    const total = (sum + line) * kindWeight[entry.head.kind] + prompt;
    return { total, terms: sum, line, prompt, certainty: whole ? likeness / whole : 0, best };
  };
}

/** The line with the greatest likeness: the weight it shares with the query against the weights of both. */
function likestLine(
  lines: readonly Line[],
  wanted: ReadonlyMap<number, number>,
  whole: number,
): { best: Line | undefined; likeness: number } {
  let best: Line | undefined;
  let likeness = 0;
  for (const line of lines) {
    let shared = 0;
    for (const id of line.bag.ids) shared += wanted.get(id) ?? 0;
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
