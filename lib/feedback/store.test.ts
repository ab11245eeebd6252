import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { classOf } from "./failure-class.ts";
import { crash } from "./fixtures/crash.ts";
import { type Postgres, startPostgres } from "./fixtures/postgres.ts";
import { keeping } from "./keep.server.ts";
import { openPostgres } from "./postgres.server.ts";
import { openSqlite } from "./sqlite.server.ts";
import { lazily, StorageDown } from "./storage.server.ts";
import { storeContract } from "./store.contract.ts";
import type { Database } from "./tables.ts";

const folder = mkdtempSync(join(tmpdir(), "feedback-"));
const postgres = startPostgres();

afterAll(() => {
  postgres?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** The same times to die at in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe("SQLite", () => {
  let db: Database;
  beforeAll(async () => {
    db = await openSqlite(join(folder, "made/here/feedback.sqlite"));
  });
  afterAll(() => db.destroy());
  storeContract(() => db);

  it("loses nothing that it acknowledged, however often its writers are killed", async () => {
    const wreck = await crash({ DATA_DIR: join(folder, "crash") }, 12, seeded(29));
    expect(wreck).toMatchObject({ lost: 0, twice: 0, miscounted: 0 });
    expect(wreck.acknowledged).toBeGreaterThan(12);
  }, 120_000);

  it("is opened by several at once, the first time too", async () => {
    const file = join(folder, "together.sqlite");
    const opened = await Promise.all(Array.from({ length: 4 }, () => openSqlite(file)));
    for (const one of opened) await keeping({ use: (work) => work(one) })({ vote: { code: "103", useful: "yes" } }, 0);
    expect(await opened[0]?.selectFrom("votes").select("id").execute()).toHaveLength(4);
    for (const one of opened) await one.destroy();
  });
});

describe.skipIf(!postgres)("PostgreSQL", () => {
  let db: Database;
  beforeAll(async () => {
    db = await openPostgres((postgres as Postgres).url);
  });
  afterAll(() => db.destroy());
  storeContract(() => db);

  it("loses nothing that it acknowledged, when its writers are killed", async () => {
    const wreck = await crash({ DATABASE_URL: (postgres as Postgres).url }, 4, seeded(30));
    expect(wreck).toMatchObject({ lost: 0, twice: 0, miscounted: 0 });
  }, 120_000);

  it("answers again within two seconds of its return, without anything else being started anew", async () => {
    const { url, start, stop } = postgres as Postgres;
    const storage = lazily(() => openPostgres(url));
    const keep = keeping(storage);
    const send = () => keep({ vote: { code: "103", useful: "yes" } }, 0);
    expect(await send()).toBe(true);
    stop();
    await expect(send()).rejects.toThrow(StorageDown);
    start();
    const since = performance.now();
    const answered = async (): Promise<boolean> => {
      if (performance.now() - since > 2_000) return false;
      return send().catch(() => new Promise((again) => setTimeout(() => again(answered()), 50)));
    };
    expect(await answered()).toBe(true);
    await storage.close();
  });
});

it("a database that failed is left alone for half a second, then opened anew", async () => {
  let [time, opened] = [0, 0];
  const said: string[] = [];
  const storage = lazily(
    async () => {
      opened++;
      throw Object.assign(new Error("no disk"), { code: "SQLITE_CANTOPEN" });
    },
    { clock: () => time, complain: (reason) => said.push(reason) },
  );
  const use = () => storage.use(async () => "done");
  await expect(use()).rejects.toThrow("no disk");
  time = 499;
  await expect(use()).rejects.toThrow(StorageDown);
  expect(opened).toBe(1);
  time = 501;
  await expect(use()).rejects.toThrow(StorageDown);
  expect(opened).toBe(2);
  expect(said).toEqual(["SQLITE_CANTOPEN", "SQLITE_CANTOPEN"]);
});

it("a failure is named by its class, never by what it says", () => {
  const words = "13800138000";
  const failures: readonly (readonly [Error, string])[] = [
    [Object.assign(new Error(words), { code: "SQLITE_FULL" }), "SQLITE_FULL"],
    [Object.assign(new Error(words), { code: "57P01" }), "57P01"],
    [Object.assign(new Error(words), { code: words }), "Error"],
    [new Error(`timeout exceeded when trying to connect ${words}`), "CONNECT_TIMEOUT"],
    [new Error("Query read timeout"), "QUERY_TIMEOUT"],
    [new TypeError(words), "TypeError"],
  ];
  for (const [error, name] of failures) expect(classOf(error)).toBe(name);
});
