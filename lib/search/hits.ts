import type { Collection, Entry } from "./collection.ts";
import { accepts } from "./filter.ts";
import type { Query } from "./query.ts";
import { createScorer, type Score, type WeightedTerm, weightTerms } from "./rank.ts";
import type { SearchOptions } from "./results.ts";
import { isCharacter } from "./tokenize.ts";

/** One ranked article with the parts of its score. */
export interface Hit {
  readonly id: number;
  readonly score: Score;
}

const CANDIDATES = 300;
const ENGINE_TERMS = 40;

/**
 * All articles that match a query, ranked, in an order that depends on nothing but index and query.
 * Loosely: those that share single characters too.
 */
export function rankHits(index: Collection, query: Query, options: SearchOptions, loosely = false): Hit[] {
  const terms = weightTerms(query, index);
  const score = createScorer(terms, query, index);
  const hits = (loosely ? looseCandidates(index, terms) : candidates(index, terms))
    .filter((id) => accepts(index, id, options))
    .map((id) => ({ id, score: score(id) }))
    .filter(({ score }) => score.total > 0)
    .sort((a, b) => b.score.total - a.score.total || a.id - b.id);
  const least = (hits[0]?.score.total ?? 0) * WORTH_SHOWING;
  return hits.filter(({ score }) => score.total >= least);
}

/** Of the best article's score; what has less shares a common word with the query, and was most of what was counted as found. */
const WORTH_SHOWING = 0.2;

function candidates(index: Collection, terms: readonly WeightedTerm[]): number[] {
  const wanted = terms.slice(0, ENGINE_TERMS).map(({ term }) => term);
  const words = wanted.filter((term) => !isCharacter(term));
  const ids = new Set(index.heads.candidates(wanted, CANDIDATES));
  for (const section of index.bodies.candidates(words, CANDIDATES)) ids.add(index.owners[section] ?? 0);
  return [...ids];
}

const LOOSE = 500;

/** Articles whose own lines have at least half of the query's characters, weighed by how rare they are. */
function looseCandidates({ entries }: Collection, terms: readonly WeightedTerm[]): number[] {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const shared = ({ lines }: Entry) =>
    terms.reduce((sum, { id, weight }) => sum + (lines.some(({ bag }) => bag.ids.includes(id)) ? weight : 0), 0);
  const found = entries.slice(0, LOOSE).map((entry, id) => ({ id, share: shared(entry) / (whole || 1) }));
  return found.filter(({ share }) => share >= 0.5).map(({ id }) => id);
}
