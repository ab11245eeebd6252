import { createElement } from "react";

/** Where the server puts the results of a search without JavaScript; until then it holds what helps whoever has not searched yet. */
export function ResultsPlace({ children }: { children: React.ReactNode }) {
  return createElement("search-results", null, children);
}
