import { Kysely, PostgresDialect } from "kysely";
import { migrate } from "./migrations.ts";
import type { Database, Tables } from "./tables.ts";

// A server that is away is noticed soon: whoever waits keeps the text and sends it again. A busy one needs seconds to begin
// a connection. Milliseconds.
const patience = { connectionTimeoutMillis: 3_000, query_timeout: 4_000, idle_in_transaction_session_timeout: 10_000 };
const connections = 10;
/** How long an unused connection stays open: an editor reads between two pages. */
const idle = { idleTimeoutMillis: 60_000, keepAlive: true };

/** Type numbers of PostgreSQL: whole numbers of eight bytes, which are times and counts here. */
const INT8 = 20;

/** Connects to a database ("postgres://…") and brings its tables up to date; throws when it does not answer. */
export async function openPostgres(url: string): Promise<Database> {
  const { default: pg } = await import("pg");
  const types = {
    getTypeParser: (type: number, format?: "text" | "binary") =>
      type === INT8 ? Number : pg.types.getTypeParser(type, format as "text"),
  };
  const pool = new pg.Pool({ connectionString: url, max: connections, types, ...patience, ...idle });
  // A connection that breaks is made anew by the next who needs one; a query under way rejects all the same.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => void client.on("error", () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
