import { daysLater } from "../day.ts";

/** Longest life of a build in days: security.txt names its own end, a little less than a year after it was built. */
const longest = 300;

/** The first day after `today` (YYYY-MM-DD) on which content says something else than today: something begins, is over, expires or is due; the day on which a build has grown too old when nothing does. */
export function turningDay(texts: Iterable<string>, today: string): string {
  let first = daysLater(today, longest);
  for (const text of texts) {
    for (const [day] of text.matchAll(/\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g)) {
      // What begins does so on its day; what ends holds until its day is over.
      for (const turn of [day, daysLater(day, 1)]) if (turn > today && turn < first) first = turn;
    }
  }
  return first;
}
