import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { enter } from "./store.ts";
import type { Database, HandledRow, MissRow, VoteRow } from "./tables.ts";

/** Tables of a backup; who is signed in is none of its business, and counts are counted anew. */
const tables = ["votes", "misses", "handled"] as const;
type Row = VoteRow | MissRow | HandledRow;

/** How many rows of each table a backup holds. */
export type Counts = Readonly<Record<(typeof tables)[number], number>>;

/** Rows that are written at once: SQLite takes so many values in one statement. */
const batch = 500;

/** Writes what one moment held into a file that both databases can read: a line for each row, and at the end their number and hash. The file is whole, or is not there. */
export async function backup(db: Database, file: string): Promise<Counts> {
  const rows = await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((at) => readAll(at))
    .catch((error) => (isSqliteRefusal(error) ? db.transaction().execute((at) => readAll(at)) : Promise.reject(error)));
  const lines = tables.flatMap((table) => rows[table].map((row) => JSON.stringify([table, row])));
  const text = lines.map((line) => `${line}\n`).join("");
  const counts = countsOf(rows);
  const end = JSON.stringify({ version: 1, counts, sha256: digest(text) });
  writeDurably(file, `${text}${end}\n`);
  return counts;
}

/** Fills an empty database from a backup, or leaves it empty; throws when the file is not whole, or the database is not empty. */
export async function restore(db: Database, file: string): Promise<Counts> {
  const { rows, counts } = readBackup(readFileSync(file, "utf8"));
  await db.transaction().execute(async (at) => {
    for (const table of tables) {
      const there = await at.selectFrom(table).select("at").limit(1).executeTakeFirst();
      if (there) throw new Error("数据库里已经有内容；恢复只能进空的数据库");
    }
    for (let i = 0; i < rows.length; i += batch) await fill(at, rows.slice(i, i + batch));
  });
  return counts;
}

async function fill(at: Database, rows: readonly [string, Row][]): Promise<void> {
  const of = (table: string) => rows.flatMap(([name, row]) => (name === table ? [row] : []));
  const votes = of("votes").map((row) => ({ vote: row as VoteRow }));
  const misses = of("misses").map((row) => ({ miss: row as MissRow }));
  await enter(at, [...votes, ...misses]);
  const handled = of("handled") as HandledRow[];
  if (handled.length > 0) await at.insertInto("handled").values(handled).execute();
}

async function readAll(at: Database) {
  return {
    votes: await at.selectFrom("votes").selectAll().orderBy("at").orderBy("id").execute(),
    misses: await at.selectFrom("misses").selectAll().orderBy("at").orderBy("id").execute(),
    handled: await at.selectFrom("handled").selectAll().orderBy("key").execute(),
  };
}

/** SQLite's transactions are of one kind, which is as good, and Kysely says so. */
const isSqliteRefusal = (error: unknown): boolean => /isolation level|access mode/i.test(String(error));

function readBackup(text: string): { rows: [string, Row][]; counts: Counts } {
  const cut = text.trimEnd().lastIndexOf("\n") + 1;
  const [body, end] = [text.slice(0, cut), text.slice(cut)];
  const { version, counts, sha256 } = parsed(end);
  if (version !== 1 || digest(body) !== sha256) throw new Error("备份文件不完整，或被改过");
  return {
    rows: body
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    counts,
  };
}

function parsed(end: string): { version?: number; counts: Counts; sha256?: string } {
  try {
    return JSON.parse(end);
  } catch {
    return { counts: { votes: 0, misses: 0, handled: 0 } };
  }
}

const countsOf = (rows: Readonly<Record<keyof Counts, readonly unknown[]>>): Counts => ({
  votes: rows.votes.length,
  misses: rows.misses.length,
  handled: rows.handled.length,
});

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Only editors and the operator read it. */
function writeDurably(file: string, text: string): void {
  const descriptor = openSync(`${file}.part`, "w", 0o600);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(`${file}.part`, file);
}
