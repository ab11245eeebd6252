import type { FailureEntry } from "@/components/article/failure-index.tsx";
import type { Codes } from "../codes/lookup.ts";
import type { CrisisCall } from "../content/crisis-calls.ts";
import type { SearchIndex } from "../search/search.ts";
import type { FillSearchPage } from "../search/search-page.ts";

/** What handlers answer from: a published site, or under `next dev` the content as it stands. */
export interface Library {
  readonly index: SearchIndex;
  readonly codes: Codes;
  /** Listed where nothing was found. */
  readonly failures: readonly FailureEntry[];
  /** Whom to call where help comes before any article. */
  readonly calls: readonly CrisisCall[];
  /** Whether the editors can be told what was not found. */
  readonly tells: boolean;
  /** Makes a page of results of the search page as it is served. */
  readonly fillSearchPage: FillSearchPage;
}

/** Answers one address; throws only where our own parts do not fit together. */
export type Handler = (request: Request, library: Library) => Response | Promise<Response>;
