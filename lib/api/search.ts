import type { ApiSearchAnswer, SearchOptions } from "../search/results.ts";
import { type SearchIndex, search } from "../search/search.ts";
import { suggest } from "../search/suggest.ts";
import { searchSchema } from "./schemas.ts";

/** A search as GET /api/v1/search answers it: what the browser's own search says, in its shape, completions included. */
export function searchAnswer(index: SearchIndex, q: string, options: SearchOptions): ApiSearchAnswer {
  return searchSchema.parse({
    ...search(index, q, options),
    relaxed: false,
    suggestions: suggest(index, q),
  }) as ApiSearchAnswer;
}
