import type { Database, HandledRow } from "../feedback/tables.ts";
import type { Degree, Reason } from "../feedback/words.ts";

/** How often a section was said to help, or not, in one week. */
export interface SectionCounts {
  readonly code: string;
  readonly yes: number;
  readonly no: number;
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
}

/** Counts of every section of which somebody said something in a week, most often 没用 first. */
export async function sectionCounts(db: Database, week: string): Promise<SectionCounts[]> {
  const rows = await db
    .selectFrom("counts")
    .select(["code", "what", "reason", "count"])
    .where("week", "=", week)
    .where("what", "in", ["yes", "no"])
    .execute();
  const byCode = new Map<string, { code: string; yes: number; no: number; reasons: Partial<Record<Reason, number>> }>();
  for (const { code, what, reason, count } of rows) {
    const mine = byCode.get(code) ?? { code, yes: 0, no: 0, reasons: {} };
    byCode.set(code, mine);
    if (what !== "miss") mine[what] += count;
    if (reason) mine.reasons[reason] = count;
  }
  return [...byCode.values()].sort((a, b) => b.no - a.no || b.yes - a.yes || (a.code < b.code ? -1 : 1));
}

/** A text that somebody wrote to a section. */
export interface Said {
  readonly code: string;
  readonly at: number;
  readonly reason: Reason | null;
  readonly text: string;
}

/** Newest texts of a week to some sections. */
export async function textsOf(db: Database, week: string, codes: readonly string[], most: number): Promise<Said[]> {
  if (codes.length === 0) return [];
  const rows = await db
    .selectFrom("votes")
    .select(["code", "at", "reason", "text"])
    .where("week", "=", week)
    .where("useful", "=", "no")
    .where("code", "in", codes)
    .where("text", "is not", null)
    .orderBy("at", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row, text: row.text ?? "" }));
}

/** A miss as it stands in the list. */
export interface Missed {
  readonly at: number;
  readonly query: string;
  readonly sure: Degree;
  readonly origin: string;
  /** Code of the nearest section, "" for none, null where that is not known yet. */
  readonly near: string | null;
}

/** Newest misses of a week. */
export async function missesOf(db: Database, week: string, most: number): Promise<Missed[]> {
  const rows = await db
    .selectFrom("misses")
    .select(["at", "query", "sure", "origin", "near"])
    .where("week", "=", week)
    .where("query", "is not", null)
    .orderBy("at", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row, query: row.query ?? "" }));
}

/** How much was said in one week. */
export interface WeekCounts {
  readonly week: string;
  readonly yes: number;
  readonly no: number;
  readonly misses: number;
}

/** Counts of the weeks from one on, oldest first; weeks of which nothing is known are left out. */
export async function weeksSince(db: Database, first: string): Promise<WeekCounts[]> {
  const rows = await db
    .selectFrom("counts")
    .select(({ fn }) => ["week", "what", fn.sum<number | string>("count").as("total")])
    .where("week", ">=", first)
    .groupBy(["week", "what"])
    .execute();
  const byWeek = new Map<string, { week: string; yes: number; no: number; misses: number }>();
  const of = (week: string) => {
    const mine = byWeek.get(week) ?? { week, yes: 0, no: 0, misses: 0 };
    byWeek.set(week, mine);
    return mine;
  };
  // PostgreSQL gives sums as text.
  for (const { week, what, total } of rows) of(week)[what === "miss" ? "misses" : what] += Number(total);
  return [...byWeek.values()].sort((a, b) => (a.week < b.week ? -1 : 1));
}

/** What editors have dealt with, by key. */
export async function handledRows(db: Database): Promise<ReadonlyMap<string, HandledRow>> {
  const rows = await db.selectFrom("handled").selectAll().execute();
  return new Map(rows.map((row) => [row.key, row]));
}

/** Notes that something was dealt with, in place of what was noted before. */
export async function markHandled(db: Database, row: HandledRow): Promise<void> {
  const { at, by, commit } = row;
  await db
    .insertInto("handled")
    .values(row)
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ at, by, commit }))
    .execute();
}
