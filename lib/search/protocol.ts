import type { SearchAnswer, SearchOptions } from "./results.ts";

/** What the page asks the worker; the answer carries the same `id`. `whole`: with the second tier of the index. */
export type Request =
  | { readonly type: "load"; readonly id: number; readonly whole: boolean }
  | { readonly type: "search"; readonly id: number; readonly query: string; readonly options: SearchOptions }
  | { readonly type: "suggest"; readonly id: number; readonly prefix: string };

/** What the worker says; `bodies` comes unasked when the second tier is in. */
export type Response =
  | { readonly type: "loaded"; readonly id: number }
  | { readonly type: "answer"; readonly id: number; readonly answer: SearchAnswer }
  | { readonly type: "suggestions"; readonly id: number; readonly suggestions: readonly string[] }
  | { readonly type: "failed"; readonly id: number; readonly reason: Reason }
  | { readonly type: "bodies" };

/** Why there is no answer: no worker or network, a file that is not our index, or a question that broke the search. */
export type Reason = "worker" | "network" | "index" | "superseded" | "error";
