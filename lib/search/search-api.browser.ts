import type { ApiSearchAnswer, SearchOptions } from "./results.ts";
import { PATIENCE, type SearchClient, type Unavailable } from "./search.browser.ts";

/** The search of a page whose index is large: the same questions, put to the API. */
export function createApiClient(apiUrl: string): SearchClient {
  let running: AbortController | undefined;
  let latest: { query: string; answer: Promise<ApiSearchAnswer> } | undefined;
  const superseded: Unavailable = { unavailable: true, reason: "superseded" };

  async function ask(query: string, { limit, kind, wallet }: SearchOptions, signal: AbortSignal) {
    const parameters = new URLSearchParams({
      q: query.slice(0, 100),
      ...(limit && { limit: String(limit) }),
      ...(kind && { kind }),
      ...(wallet && { wallet }),
    });
    const response = await fetch(`${apiUrl}?${parameters}`, { signal });
    if (!response.ok || !/json/.test(response.headers.get("content-type") ?? ""))
      throw new Error(`${apiUrl}: ${response.status}`);
    return (await response.json()) as ApiSearchAnswer;
  }

  return {
    async search(query, options = {}) {
      running?.abort();
      const mine = new AbortController();
      running = mine;
      const timer = setTimeout(() => mine.abort(), PATIENCE);
      try {
        latest = { query, answer: ask(query, options, mine.signal) };
        const answer = await latest.answer;
        return running === mine ? answer : superseded;
      } catch {
        return running === mine ? { unavailable: true, reason: "network" } : superseded;
      } finally {
        clearTimeout(timer);
      }
    },
    // They come with the answer to the same words.
    suggest: async (prefix) => {
      if (latest?.query !== prefix) return [];
      return latest.answer.then(
        ({ suggestions }) => suggestions,
        () => [],
      );
    },
    warm: () => {},
    dispose: () => running?.abort(),
  };
}
