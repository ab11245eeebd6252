import type { ApiSearchAnswer, SearchOptions } from "../search/results.ts";
import { type SearchIndex, search } from "../search/search.ts";
import { suggest } from "../search/suggest.ts";

/**
 * A search as GET /api/v1/search answers it: what the browser's own search says, in its shape, completions included.
 * The tests hold it against its schema; asking zod at each answer takes as long as the search.
 */
export function searchAnswer(
  index: SearchIndex,
  q: string,
  options: SearchOptions,
): ApiSearchAnswer & { relaxed: boolean } {
  const { query, help, didYouMean, ...found } = search(index, q, options);
  const relaxed = found.sure === "near";
  const suggestions = suggest(index, q);
  return { query, ...(help && { help }), ...found, relaxed, suggestions, ...(didYouMean && { didYouMean }) };
}
