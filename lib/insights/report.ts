import { daysLater } from "../day.ts";
import type { Database, HandledRow } from "../feedback/tables.ts";
import { groupMisses, type MissGroup } from "./groups.ts";
import {
  handledRows,
  missesOf,
  type Said,
  type SectionCounts,
  sectionCounts,
  textsOf,
  type WeekCounts,
  weeksSince,
} from "./queries.ts";
import { termsOf } from "./terms.ts";

/** Everything that editors see of one week. */
export interface WeekReport {
  /** Its Monday. */
  readonly week: string;
  readonly sections: readonly SectionCounts[];
  /** How often sections were said not to help the week before, by code. */
  readonly before: Readonly<Record<string, number>>;
  /** Newest texts of the sections that are shown. */
  readonly texts: readonly Said[];
  readonly misses: readonly MissGroup[];
  /** How many misses the groups leave out, since they are older. */
  readonly olderMisses: number;
  /** Up to this week, oldest first, those without anything too. */
  readonly weeks: readonly WeekCounts[];
  readonly handled: ReadonlyMap<string, HandledRow>;
}

/** Sections, texts and misses of a week that one page shows; the files have all. */
const SHOWN = { sections: 40, texts: 200, misses: 600 };
const WEEKS = 12;

/** Reads what one page shows of a week: one query after the other, since PostgreSQL takes longer to open a connection than for all of them. */
export async function reportOf(db: Database, week: string): Promise<WeekReport> {
  const all = await sectionCounts(db, week);
  const sections = all.slice(0, SHOWN.sections);
  const codes = sections.filter(({ no }) => no > 0).map(({ code }) => code);
  const before = await sectionCounts(db, daysLater(week, -7));
  const misses = await missesOf(db, week, SHOWN.misses);
  const weeks = filled(await weeksSince(db, daysLater(week, -7 * (WEEKS - 1))), week);
  const counted = weeks.at(-1)?.misses ?? 0;
  return {
    week,
    sections,
    before: Object.fromEntries(before.map(({ code, no }) => [code, no])),
    texts: await textsOf(db, week, codes, SHOWN.texts),
    misses: groupMisses(misses, termsOf),
    olderMisses: Math.max(0, counted - misses.length),
    weeks,
    handled: await handledRows(db),
  };
}

function filled(known: readonly WeekCounts[], last: string): WeekCounts[] {
  const byWeek = new Map(known.map((row) => [row.week, row]));
  return Array.from({ length: WEEKS }, (_, i) => {
    const week = daysLater(last, -7 * (WEEKS - 1 - i));
    return byWeek.get(week) ?? { week, yes: 0, no: 0, misses: 0 };
  });
}
