import type { Handler } from "./library.ts";
import { searchApi } from "./search-api.ts";
import { searchPage } from "./search-page.ts";

/** By address, as the table `running` of lib/publish/rules.ts names it. */
export const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["/search/results", searchPage],
  ["/api/v1/search", searchApi],
]);
