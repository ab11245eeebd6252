import type { Degree, Place } from "@/lib/feedback/words.ts";

/** Compiled in by lib/assets: where feedback goes, "" for nowhere; `next dev` of the desk knows none. */
declare const FEEDBACK: string | undefined;

/** Whether misses are taken. */
export const takesMisses = (): boolean => typeof FEEDBACK === "string" && FEEDBACK !== "";

/** Leaves what was looked for to the page that asks whether to send it; nothing leaves the device by this. */
export function leaveMiss(query: string, sure: Degree, from: Place): void {
  try {
    localStorage.setItem("miss", JSON.stringify({ query, sure, from }));
  } catch {
    // Then the form is empty.
  }
}
