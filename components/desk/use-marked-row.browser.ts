import { useEffect, useRef, useState } from "react";
import { mostAsked, SHELF } from "@/lib/desk/most-asked.ts";
import type { DeskPlace, DeskPlaces } from "@/lib/desk/place.ts";
import { MOST_RECENT } from "@/lib/desk/store.ts";
import type { Sure } from "@/lib/search/sure.ts";
import type { DeskState } from "./use-desk.browser.ts";
import { type SearchPlace, useRows } from "./use-rows.browser.ts";

/** Milliseconds without a key after which section and reply follow the mark. */
const PAUSE = 100;

/** No row is marked: what was copied or restored stays as it is. */
const unmarked = { query: "", at: -1 };

/** The rows below the field and the one that is marked. */
export interface MarkedRow {
  readonly rows: readonly DeskPlace[];
  /** Index of the marked row, -1 for none. */
  readonly active: number;
  /** The rows belong to what stands in the field. */
  readonly answered: boolean;
  readonly unavailable: boolean;
  readonly sure: Sure;
  readonly mark: (at: number) => void;
  readonly unmark: () => void;
  /** Copies the reply to the marked row as soon as that is known. */
  readonly copy: () => void;
}

/** What was found for `query`, pinned and recent sections where it is empty; section and reply follow the mark once the keys rest. */
export function useMarkedRow(
  desk: DeskState,
  query: string,
  places: DeskPlaces | undefined,
  search: SearchPlace,
  onCopied: () => void,
): MarkedRow {
  const found = useRows(query, places, search);
  const [marked, setMarked] = useState(unmarked);
  /** The words for which Enter was pressed; undefined when it was not, or when anything changed since. */
  const [wanted, setWanted] = useState<string>();

  const asked = query.trim();
  const rows = asked ? found.rows : shelf(desk, places);
  const answered = !asked || found.query === asked;
  const listed = asked ? found.query : "";
  const active = marked.query === listed ? marked.at : listed ? 0 : -1;
  const current = rows[active];
  const wantsCopy = wanted === asked;
  const latest = useRef(desk);
  latest.current = desk;

  // While the keys do not rest, only the list is worth the time. Enter does not wait.
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen when the mark moves or the rows change, not when the desk does
  useEffect(() => {
    if (!answered) return;
    desk.aim(current?.code);
    const timer = setTimeout(() => latest.current.choose(), wantsCopy ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [current?.code, answered, found.query, wantsCopy]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: Enter may come before the answer; then it copies once the answer is there
  useEffect(() => {
    if (wanted === undefined || (wantsCopy && !answered)) return;
    // Enter on nothing, or before other words were typed, is forgotten: the next row was not asked for.
    const nothing = asked ? !current : !current && !desk.composed;
    if (!wantsCopy || nothing) {
      setWanted(undefined);
      return;
    }
    if (!desk.composed || (current && desk.composed.places.at(-1)?.code !== current.code)) return;
    setWanted(undefined);
    desk.copy();
    onCopied();
  }, [wanted, asked, answered, current?.code, desk.composed]);

  return {
    rows,
    active,
    answered,
    unavailable: found.unavailable,
    sure: asked ? found.sure : "answers",
    mark: (at) => {
      setWanted(undefined);
      setMarked({ query: listed, at });
    },
    unmark: () => {
      setWanted(undefined);
      setMarked(unmarked);
    },
    copy: () => setWanted(asked),
  };
}

function shelf({ store }: DeskState, places: DeskPlaces | undefined): DeskPlace[] {
  const codes = [...store.pinned, ...store.sent.slice(0, MOST_RECENT).map(({ code }) => code)];
  const own = [...new Set(codes)].flatMap((code) => places?.byCode.get(code) ?? []);
  // Filled up with what customers ask most, so that an empty desk can be used too.
  const asked = places ? mostAsked(places).filter((place) => !own.includes(place)) : [];
  return [...own, ...asked.slice(0, Math.max(0, SHELF - own.length))];
}
