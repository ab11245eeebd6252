import type { CountRow, Database, MissRow, VoteRow } from "./tables.ts";

const DAY = 86_400_000;

/** How long a free text is kept, in milliseconds; the count stays. */
export const TEXT_KEPT = 180 * DAY;

/** What is kept: a press, or a miss. */
export type Entry = { readonly vote: VoteRow } | { readonly miss: MissRow };

/** Keeps entries in one transaction; see enter. */
export function keepAll(db: Database, entries: readonly Entry[]): Promise<boolean[]> {
  return db.transaction().execute((at) => enter(at, entries));
}

/** Writes entries and counts them, in their order; resolves to which are new: an id that is there already, or comes twice, changes nothing. Belongs into a transaction. */
export async function enter(at: Database, entries: readonly Entry[]): Promise<boolean[]> {
  const votes = await enterVotes(
    at,
    entries.flatMap((entry) => ("vote" in entry ? [entry.vote] : [])),
  );
  const misses = await enterMisses(
    at,
    entries.flatMap((entry) => ("miss" in entry ? [entry.miss] : [])),
  );
  // Taken out of the set by the first that has it.
  const isNew = entries.map((entry) => ("vote" in entry ? votes.delete(entry.vote.id) : misses.delete(entry.miss.id)));
  await count(
    at,
    entries.filter((_, i) => isNew[i]),
  );
  return isNew;
}

async function enterVotes(at: Database, rows: readonly VoteRow[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const insert = at
    .insertInto("votes")
    .values(rows)
    .onConflict((conflict) => conflict.column("id").doNothing());
  return new Set((await insert.returning("id").execute()).map(({ id }) => id));
}

async function enterMisses(at: Database, rows: readonly MissRow[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const insert = at
    .insertInto("misses")
    .values(rows)
    .onConflict((conflict) => conflict.column("id").doNothing());
  return new Set((await insert.returning("id").execute()).map(({ id }) => id));
}

/** Adds to the counts that editors see, which nobody has to count then. */
async function count(at: Database, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const counts = new Map<string, CountRow>();
  for (const entry of entries) {
    const one = countOf(entry);
    const key = [one.week, one.what, one.code, one.reason].join(" ");
    counts.set(key, { ...one, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  // In one order, so that two servers never wait for each other.
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  await at
    .insertInto("counts")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(["week", "what", "code", "reason"])
        .doUpdateSet(({ eb, ref }) => ({ count: eb("counts.count", "+", ref("excluded.count")) })),
    )
    .execute();
}

function countOf(entry: Entry): CountRow {
  if ("miss" in entry) return { week: entry.miss.week, what: "miss", code: "", reason: "", count: 1 };
  const { week, useful, code, reason } = entry.vote;
  return { week, what: useful, code, reason: reason ?? "", count: 1 };
}

/** Misses whose nearest section nobody has worked out yet, newest first. */
export async function unplacedMisses(db: Database, most: number): Promise<{ id: string; query: string }[]> {
  const rows = await db
    .selectFrom("misses")
    .select(["id", "query"])
    .where("near", "is", null)
    .where("query", "is not", null)
    .orderBy("at", "desc")
    .limit(most)
    .execute();
  return rows.map(({ id, query }) => ({ id, query: query ?? "" }));
}

/** Notes the nearest section of misses, "" for none. */
export async function placeMisses(db: Database, places: ReadonlyMap<string, string>): Promise<void> {
  await db.transaction().execute(async (at) => {
    for (const [id, near] of places) await at.updateTable("misses").set({ near }).where("id", "=", id).execute();
  });
}

/** What was taken away. */
export interface Pruned {
  readonly texts: number;
  readonly devices: number;
}

/** Takes away texts that are too old and devices that nobody signs in on any more. */
export async function prune(db: Database, now: number): Promise<Pruned> {
  const before = now - TEXT_KEPT;
  const votes = await db
    .updateTable("votes")
    .set({ text: null })
    .where("at", "<", before)
    .where("text", "is not", null)
    .executeTakeFirst();
  const misses = await db
    .updateTable("misses")
    .set({ query: null })
    .where("at", "<", before)
    .where("query", "is not", null)
    .executeTakeFirst();
  const devices = await db.deleteFrom("devices").where("knownUntil", "<", now).executeTakeFirst();
  return {
    texts: Number(votes.numUpdatedRows + misses.numUpdatedRows),
    devices: Number(devices.numDeletedRows),
  };
}
