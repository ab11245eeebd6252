import type { Found } from "../found.ts";
import type { Act } from "./act.ts";
import { isPast, isSupposed, isWeighed } from "./cases.ts";
import { isDoublyDenied, isForbidden } from "./negation.ts";
import { isJudged, isReported } from "./others.ts";
import { clauseAt, type Reading } from "./reading.ts";

/** What a text tells its reader: the words, and the clause in which they stand, in UTF-16 units of the source. */
export interface Advice extends Found {
  readonly clause: { readonly start: number; readonly end: number };
}

/** Whether the reader is told to do it: not forbidden, reported, supposed, past, or spoken of as what happens. */
export function isTold(reading: Reading, act: Act): boolean {
  const { text } = clauseAt(reading, act.clause);
  if (isDoublyDenied(reading, act.clause, act.start, act.end)) return true;
  if (isForbidden(text.slice(0, act.verb))) return false;
  if (isReported(reading, act) || isJudged(reading, act) || isPast(reading, act)) return false;
  return act.forUs || (!isSupposed(reading, act) && !isWeighed(reading, act));
}

/** What the reader is told of some acts, in the text's order, the first of each clause. */
export function advised(reading: Reading, acts: readonly Act[]): Advice[] {
  const first = new Map<number, Act>();
  for (const act of acts) {
    const known = first.get(act.clause);
    if ((!known || act.start < known.start) && isTold(reading, act)) first.set(act.clause, act);
  }
  return [...first.values()].sort((a, b) => a.clause - b.clause).map((act) => placed(reading, act));
}

function placed(reading: Reading, { clause, start, end }: Act): Advice {
  const { at } = clauseAt(reading, clause);
  const place = (unit: number): number => at[unit] ?? reading.source.length;
  const match = reading.source.slice(place(start), place(end));
  return { index: place(start), match, clause: { start: place(0), end: place(at.length - 1) } };
}
