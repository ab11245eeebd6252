import { join } from "node:path";
import { classOf } from "./failure-class.ts";
import { openPostgres } from "./postgres.server.ts";
import { openSqlite } from "./sqlite.server.ts";
import type { Database } from "./tables.ts";

/** What was sent cannot be kept now. The message is for whoever typed a command; the log gets its class alone. */
export class StorageDown extends Error {}

/** Is told the class of what failed, e.g. "SQLITE_FULL". */
type Complain = (reason: string) => void;

/** A database that is opened when it is first used, and again after it failed. */
export interface Storage {
  /** Rejects with StorageDown when the database cannot be opened or used. */
  readonly use: <T>(work: (db: Database) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The file of SQLite, below DATA_DIR or `data`. */
export const sqliteFile = ({ DATA_DIR }: Environment): string => join(DATA_DIR?.trim() || "data", "feedback.sqlite");

/** The database of an environment: PostgreSQL where DATABASE_URL names one, otherwise SQLite. */
export function storageOf(env: Environment, complain: Complain = () => undefined): Storage {
  const url = env.DATABASE_URL?.trim();
  return lazily(() => (url ? openPostgres(url) : openSqlite(sqliteFile(env))), { complain });
}

/** How long after a failure nobody tries again, in milliseconds: a broken disk is not asked a thousand times a second. */
const rest = 500;

/** Keeps one open database; one that fails is closed, and opened anew after a rest. */
export function lazily(
  open: () => Promise<Database>,
  { complain = () => undefined, clock = () => performance.now() }: { complain?: Complain; clock?: () => number } = {},
): Storage {
  let opened: Promise<Database> | undefined;
  let failed = { at: Number.NEGATIVE_INFINITY, why: "" };
  const drop = (mine: Promise<Database>) => {
    if (opened === mine) opened = undefined;
    void mine.then((db) => db.destroy()).catch(() => undefined);
  };
  return {
    async use(work) {
      if (clock() - failed.at < rest) throw new StorageDown(failed.why);
      opened ??= open();
      const mine = opened;
      try {
        return await work(await mine);
      } catch (error) {
        failed = { at: clock(), why: error instanceof Error ? error.message : String(error) };
        drop(mine);
        complain(classOf(error));
        throw new StorageDown(failed.why, { cause: error });
      }
    },
    async close() {
      const mine = opened;
      opened = undefined;
      await mine?.then((db) => db.destroy()).catch(() => undefined);
    },
  };
}
