import { type Kysely, sql } from "kysely";
import { type Migration, type MigrationProvider, Migrator } from "kysely/migration";

/** Every change of the tables, in order; what was published once is never edited. */
const migrations: Readonly<Record<string, Migration>> = {
  "2026-11-29-tables": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("votes")
        .addColumn("id", "text", (c) => c.primaryKey())
        .addColumn("at", "bigint", (c) => c.notNull())
        .addColumn("week", "text", (c) => c.notNull())
        .addColumn("code", "text", (c) => c.notNull())
        .addColumn("useful", "text", (c) => c.notNull())
        .addColumn("reason", "text")
        .addColumn("text", "text")
        .execute();
      await db.schema
        .createTable("misses")
        .addColumn("id", "text", (c) => c.primaryKey())
        .addColumn("at", "bigint", (c) => c.notNull())
        .addColumn("week", "text", (c) => c.notNull())
        .addColumn("query", "text")
        .addColumn("sure", "text", (c) => c.notNull())
        .addColumn("origin", "text", (c) => c.notNull())
        .addColumn("near", "text")
        .execute();
      await db.schema
        .createTable("handled")
        .addColumn("key", "text", (c) => c.primaryKey())
        .addColumn("at", "bigint", (c) => c.notNull())
        .addColumn("by", "text", (c) => c.notNull())
        .addColumn("commit", "text", (c) => c.notNull())
        .execute();
      await db.schema
        .createTable("devices")
        .addColumn("token", "text", (c) => c.primaryKey())
        .addColumn("name", "text", (c) => c.notNull())
        .addColumn("signedInUntil", "bigint", (c) => c.notNull())
        .addColumn("knownUntil", "bigint", (c) => c.notNull())
        .execute();
      // The tables of a week are counted from these alone, without the rows.
      await db.schema.createIndex("votes_by_week").on("votes").columns(["week", "useful", "code", "reason"]).execute();
      await db.schema.createIndex("misses_by_week").on("misses").columns(["week", "near", "sure"]).execute();
      await db.schema.createIndex("votes_by_time").on("votes").column("at").execute();
      await db.schema.createIndex("misses_by_time").on("misses").column("at").execute();
    },
  },
  "2026-11-29-tables-and-counts": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("counts")
        .addColumn("week", "text", (c) => c.notNull())
        .addColumn("what", "text", (c) => c.notNull())
        .addColumn("code", "text", (c) => c.notNull())
        .addColumn("reason", "text", (c) => c.notNull())
        .addColumn("count", "bigint", (c) => c.notNull())
        .addPrimaryKeyConstraint("counts_key", ["week", "what", "code", "reason"])
        .execute();
      await sql`insert into counts select week, useful, code, coalesce(reason, ''), count(*) from votes group by 1, 2, 3, 4`.execute(
        db,
      );
      await sql`insert into counts select week, 'miss', '', '', count(*) from misses group by 1`.execute(db);
      await db.schema.dropIndex("votes_by_week").execute();
      await db.schema.dropIndex("misses_by_week").execute();
      // The newest of a week, without those of which nothing is shown.
      await db.schema
        .createIndex("votes_with_text")
        .on("votes")
        .columns(["week", "at"])
        .where(sql.ref("text"), "is not", null)
        .execute();
      await db.schema.createIndex("misses_by_week").on("misses").columns(["week", "at"]).execute();
      await db.schema
        .createIndex("misses_unplaced")
        .on("misses")
        .column("at")
        .where(sql.ref("near"), "is", null)
        .execute();
    },
  },
};

const provider: MigrationProvider = { getMigrations: async () => migrations };
const tries = 10;
const pause = 100;

/** Brings a database's tables up to date; two processes that do so at once do it once. Throws when it cannot. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  for (let left = tries; ; left--) {
    const { error } = await new Migrator({ db, provider }).migrateToLatest();
    if (!error) return;
    // SQLite has no lock for this: the other process may just have made the table.
    if (left === 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
