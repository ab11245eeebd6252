import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, SqliteDialect } from "kysely";
import { migrate } from "./migrations.ts";
import type { Database, Tables } from "./tables.ts";

/** How long a write waits for another process's, in milliseconds. */
const patience = 2_000;

/** Settings that each connection has, and what SQLite must answer when it is asked for them. */
const settings: readonly (readonly [pragma: string, value: string, is: string | number])[] = [
  ["journal_mode", "WAL", "wal"],
  // What is acknowledged has reached the disk, and stays through a loss of power.
  ["synchronous", "FULL", 2],
  ["foreign_keys", "ON", 1],
  ["trusted_schema", "OFF", 0],
  // A text that was taken away is overwritten, not merely forgotten.
  ["secure_delete", "ON", 1],
  ["busy_timeout", String(patience), patience],
];

/** Opens the file, makes it where it is missing, and brings its tables up to date; throws when a setting does not hold, or the file cannot be used. */
export async function openSqlite(file: string): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Native code: loaded when it is needed, so that a machine without it serves pages all the same.
  const { default: Sqlite } = await import("better-sqlite3");
  const connection = new Sqlite(file, { timeout: patience });
  try {
    for (const [pragma, value, is] of settings) {
      connection.pragma(`${pragma} = ${value}`);
      const found = connection.pragma(pragma, { simple: true });
      if (found !== is)
        throw Object.assign(new Error(`${pragma} is ${found}, not ${is}`), { code: `SETTING_${pragma.toUpperCase()}` });
    }
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
    await migrate(db);
    return db;
  } catch (error) {
    connection.close();
    throw error;
  }
}
