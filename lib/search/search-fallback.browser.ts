import type { SearchClient } from "./search.browser.ts";

/** Asks the server, which answers sooner than a large index loads; and the index itself from when no server answers: on a host of files, offline, from a saved copy. */
export function createFallbackClient(server: SearchClient, local: SearchClient): SearchClient {
  let answering = server;
  return {
    async search(query, options) {
      if (answering === local) return local.search(query, options);
      const answer = await server.search(query, options);
      if (!("unavailable" in answer) || answer.reason === "superseded") return answer;
      answering = local;
      local.warm();
      return local.search(query, options);
    },
    suggest: (prefix) => answering.suggest(prefix),
    warm: () => answering.warm(),
    dispose() {
      server.dispose();
      local.dispose();
    },
  };
}
