import type { Database, MissRow, VoteRow } from "./tables.ts";

const DAY = 86_400_000;

/** How long a free text is kept, in milliseconds; the count stays. */
export const TEXT_KEPT = 180 * DAY;

/** Keeps a press; resolves to whether it is new: the same id a second time changes nothing. */
export async function keepVote(db: Database, vote: VoteRow): Promise<boolean> {
  const [done] = await db
    .insertInto("votes")
    .values(vote)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  return done?.numInsertedOrUpdatedRows === 1n;
}

/** Keeps a miss; resolves to whether it is new. */
export async function keepMiss(db: Database, miss: MissRow): Promise<boolean> {
  const [done] = await db
    .insertInto("misses")
    .values(miss)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  return done?.numInsertedOrUpdatedRows === 1n;
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

/** Notes the nearest section of a miss, "" for none. */
export async function placeMiss(db: Database, id: string, near: string): Promise<void> {
  await db.updateTable("misses").set({ near }).where("id", "=", id).execute();
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
