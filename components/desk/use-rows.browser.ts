import { useEffect, useMemo, useRef, useState } from "react";
import { codeQuery } from "@/lib/codes/code-query.ts";
import type { DeskPlace, DeskPlaces } from "@/lib/desk/place.ts";
import { crisisRows, rowsFor } from "@/lib/desk/rows.ts";
import { paths } from "@/lib/paths.ts";
import { createSearchClient, type SearchClient } from "@/lib/search/search.browser.ts";
import { createApiClient } from "@/lib/search/search-api.browser.ts";
import { createFallbackClient } from "@/lib/search/search-fallback.browser.ts";
import type { Sure } from "@/lib/search/sure.ts";

/** Where the page's search is, from the build's manifest. */
export interface SearchPlace {
  readonly worker: string;
  readonly byApi: boolean;
}

/** The rows for what was typed. */
export interface Rows {
  /** What they answer; behind what stands in the field while the search is under way. */
  readonly query: string;
  readonly rows: readonly DeskPlace[];
  readonly unavailable: boolean;
  /** Whether what was found answers, or is only near what was asked. */
  readonly sure: Sure;
}

const none: Rows = { query: "", rows: [], unavailable: false, sure: "answers" };
/** Articles asked for; the desk makes rows of their sections. */
const ARTICLES = 8;

/** Answers every input with the engine of the reading pages; the latest question wins. */
export function useRows(query: string, places: DeskPlaces | undefined, search: SearchPlace): Rows {
  const client = useClient(search);
  const [rows, setRows] = useState<Rows>(none);
  useEffect(() => {
    const asked = query.trim();
    if (!asked || !places) {
      setRows(none);
      return;
    }
    let wanted = true;
    client.current?.search(asked, { limit: ARTICLES, excerpts: 0 }).then((answer) => {
      if (!wanted) return;
      const found = "unavailable" in answer ? [] : answer.results;
      const unavailable = "unavailable" in answer && answer.reason !== "superseded";
      const crisis = !("unavailable" in answer) && answer.help !== undefined;
      // A typed code is sure whatever the words are like.
      const sure = "unavailable" in answer || codeQuery(asked) ? "answers" : answer.sure;
      setRows({ query: asked, rows: crisis ? crisisRows(places) : rowsFor(asked, found, places), unavailable, sure });
    });
    return () => {
      wanted = false;
    };
  }, [query, places, client]);
  return rows;
}

function useClient(search: SearchPlace) {
  const client = useRef<SearchClient>(undefined);
  const { worker, byApi } = search;
  useEffect(() => {
    const local = createSearchClient({ workerUrl: worker });
    const made = byApi ? createFallbackClient(createApiClient(paths.searchApi), local) : local;
    client.current = made;
    made.warm();
    return () => made.dispose();
  }, [worker, byApi]);
  return useMemo(() => client, []);
}
