import type { SearchAnswer, SearchOptions } from "../search/results.ts";
import { type SearchIndex, search } from "../search/search.ts";
import { searchSchema } from "./schemas.ts";

/** A search as GET /api/v1/search answers it: what the browser's own search says, in its shape. */
export function searchAnswer(index: SearchIndex, q: string, options: SearchOptions): SearchAnswer {
  return searchSchema.parse(search(index, q, options)) as SearchAnswer;
}
