import type { Collection } from "./collection.ts";
import { accepts } from "./filter.ts";
import type { Query } from "./query.ts";
import { createScorer, type Hit, weightTerms } from "./rank.ts";
import type { SearchOptions } from "./results.ts";

/** All articles that match a query, ranked, in an order that depends on nothing but index and query. */
export function rankHits(index: Collection, query: Query, options: SearchOptions): Hit[] {
  const score = createScorer(weightTerms(query, index), query, index);
  const hits: Hit[] = [];
  for (let id = 0; id < index.entries.length; id++) {
    const scored = score(id);
    if (scored && accepts(index, id, options)) hits.push({ id, score: scored });
  }
  hits.sort((a, b) => b.score.total - a.score.total || a.id - b.id);
  const least = (hits[0]?.score.total ?? 0) * WORTH_SHOWING;
  return hits.filter(({ score }) => score.total >= least);
}

/** Of the best article's score; what has less shares a common word with the query, and was most of what was counted as found. */
const WORTH_SHOWING = 0.2;
