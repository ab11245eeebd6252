import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { backup, restore } from "./copy.server.ts";
import { Unkeepable } from "./group-commit.server.ts";
import { type Keep, keeping } from "./keep.server.ts";
import { migrate } from "./migrations.ts";
import { StorageDown } from "./storage.server.ts";
import { placeMisses, prune, TEXT_KEPT, unplacedMisses } from "./store.ts";
import type { Database } from "./tables.ts";

const now = Date.UTC(2026, 10, 29, 3);
const canary = "13800138000";

/** What every database must do; `db` gives one that is open, whatever earlier cases left in it. */
export function storeContract(db: () => Database): void {
  const keep: Keep = (sent, at) => keeping({ use: (work) => work(db()) })(sent, at);
  const votes = () => db().selectFrom("votes").selectAll().orderBy("at").orderBy("id").execute();
  const clear = async () => {
    await db().deleteFrom("votes").execute();
    await db().deleteFrom("misses").execute();
    await db().deleteFrom("counts").execute();
    await db().deleteFrom("devices").execute();
  };

  it("keeps a press as it was sent, masked", async () => {
    await clear();
    const vote = { code: "103-2", useful: "no", reason: "unclear", text: `打${canary}没人接` } as const;
    expect(await keep({ vote }, now)).toBe(true);
    expect(await votes()).toMatchObject([
      { at: now, week: "2026-11-23", code: "103-2", useful: "no", reason: "unclear", text: "打〔号码〕没人接" },
    ]);
  });

  it("counts what is sent twice once, even at the same moment", async () => {
    await clear();
    const id = randomUUID();
    const vote = { id, code: "103", useful: "yes" } as const;
    const miss = { id, query: "提现卡住", sure: "near", from: "search" } as const;
    const kept = await Promise.all(Array.from({ length: 8 }, () => keep({ vote }, now)));
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await keep({ miss }, now)).toBe(true);
    expect(await keep({ miss }, now + 1)).toBe(false);
    expect(await votes()).toHaveLength(1);
  });

  it("writes in one transaction what came while the last was written, in its order, and acknowledges it only then", async () => {
    await clear();
    const groups: PromiseWithResolvers<void>[] = [];
    const slow = keeping({
      async use(work) {
        const done = await work(db());
        const group = Promise.withResolvers<void>();
        groups.push(group);
        await group.promise;
        return done;
      },
    });
    const acknowledged: number[] = [];
    const send = async (i: number) => {
      if (await slow({ vote: { code: "103", useful: "no", text: String(i) } }, now)) acknowledged.push(i);
    };
    const numbers = Array.from({ length: 100 }, (_, i) => i);
    const first = numbers.slice(0, 50).map(send);
    await expect.poll(() => groups.length).toBe(1);
    const second = numbers.slice(50).map(send);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([groups.length, acknowledged]).toEqual([1, []]);
    groups[0]?.resolve();
    await Promise.all(first);
    await expect.poll(() => groups.length).toBe(2);
    expect(acknowledged).toEqual(numbers.slice(0, 50));
    groups[1]?.resolve();
    await Promise.all(second);
    expect([groups.length, acknowledged]).toEqual([2, numbers]);
    expect(await votes()).toHaveLength(100);
  });

  it("lets a row that the database does not take fail alone", async () => {
    await clear();
    const bad = { code: null as never, useful: "yes" } as const;
    const codes = ["101", bad.code, "102", bad.code, "103"];
    const together = keeping({ use: (work) => work(db()) });
    const fates = await Promise.allSettled(codes.map((code) => together({ vote: { code, useful: "yes" } }, now)));
    expect(fates.map((fate) => (fate.status === "fulfilled" ? fate.value : fate.reason))).toEqual([
      true,
      expect.any(Unkeepable),
      true,
      expect.any(Unkeepable),
      true,
    ]);
    expect((await votes()).map(({ code }) => code).toSorted()).toEqual(["101", "102", "103"]);
  });

  it("fails whole where the database fails, and takes up again", async () => {
    await clear();
    let isDown = true;
    const late = keeping({ use: (work) => (isDown ? Promise.reject(new StorageDown("away")) : work(db())) });
    const send = () => late({ vote: { code: "103", useful: "yes" } }, now);
    const fates = await Promise.allSettled([send(), send(), send()]);
    expect(fates.map((fate) => fate.status === "rejected" && fate.reason)).toEqual(
      Array(3).fill(expect.any(StorageDown)),
    );
    isDown = false;
    expect(await Promise.all([send(), send()])).toEqual([true, true]);
    expect(await votes()).toHaveLength(2);
  });

  it("counts as many as there are rows, whatever comes twice, and after a backup too", async () => {
    await clear();
    const together = keeping({ use: (work) => work(db()) });
    const ids = Array.from({ length: 30 }, () => randomUUID());
    const reasons = ["unclear", "outdated", undefined] as const;
    const sendAll = () =>
      ids.flatMap((id, i) => {
        const reason = reasons[i % 3];
        const vote = { id, code: `10${i % 5}`, useful: "no", ...(reason && { reason }) } as const;
        return [together({ vote }, now), together({ miss: { id, query: "提现", sure: "near", from: "search" } }, now)];
      });
    await Promise.all([...sendAll(), ...sendAll()]);
    await together({ vote: { code: "101", useful: "yes" } }, now - 7 * 86_400_000);
    const counted = () =>
      db().selectFrom("counts").selectAll().orderBy("week").orderBy("what").orderBy("code").orderBy("reason").execute();
    const before = await counted();
    const recounted = new Map<string, number>();
    for (const { week, useful, code, reason } of await votes()) {
      const key = [week, useful, code, reason ?? ""].join();
      recounted.set(key, (recounted.get(key) ?? 0) + 1);
    }
    expect(
      before
        .filter(({ what }) => what !== "miss")
        .map((row) => [[row.week, row.what, row.code, row.reason].join(), row.count]),
    ).toEqual([...recounted].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    expect(before.find(({ what }) => what === "miss")).toMatchObject({ code: "", reason: "", count: 30 });
    const file = join(mkdtempSync(join(tmpdir(), "backup-")), "feedback.backup");
    await backup(db(), file);
    await clear();
    await restore(db(), file);
    expect(await counted()).toEqual(before);
  });

  it("counts what was there before anything was counted", async () => {
    await clear();
    await keep({ vote: { code: "103", useful: "no", reason: "unclear" } }, now);
    await keep({ miss: { query: "提现", sure: "near", from: "search" } }, now);
    const counted = () => db().selectFrom("counts").selectAll().orderBy("what").execute();
    const before = await counted();
    await db().schema.dropTable("counts").execute();
    for (const name of ["votes_with_text", "misses_by_week", "misses_unplaced"])
      await db().schema.dropIndex(name).execute();
    await db().schema.createIndex("votes_by_week").on("votes").column("week").execute();
    await db().schema.createIndex("misses_by_week").on("misses").column("week").execute();
    await sql`delete from kysely_migration where name like '%counts'`.execute(db());
    await migrate(db());
    expect(before).toHaveLength(2);
    expect(await counted()).toEqual(before);
  });

  it("keeps nothing of an id, whatever somebody writes into it", async () => {
    await clear();
    const id = `${canary.slice(0, 8)}-${canary.slice(8)}0-4000-8000-${canary}0`;
    await keep({ vote: { id, code: "103", useful: "yes" } }, now);
    expect(JSON.stringify(await votes())).not.toContain(canary.slice(0, 8));
  });

  it("takes texts away after 180 days and leaves the counts", async () => {
    await clear();
    const vote = { code: "103", useful: "no", text: "看不懂第二步" } as const;
    const miss = { query: "提现卡住", sure: "nothing", from: "desk" } as const;
    for (const at of [now - TEXT_KEPT - 1, now - TEXT_KEPT]) {
      await keep({ vote }, at);
      await keep({ miss }, at);
    }
    expect(await prune(db(), now)).toMatchObject({ texts: 2 });
    expect((await votes()).map(({ text }) => text)).toEqual([null, "看不懂第二步"]);
    expect(await prune(db(), now)).toMatchObject({ texts: 0 });
  });

  it("forgets devices that are known no longer", async () => {
    await clear();
    const device = { name: "ming", signedInUntil: 0 };
    await db()
      .insertInto("devices")
      .values({ ...device, token: "old", knownUntil: now - 1 })
      .execute();
    await db()
      .insertInto("devices")
      .values({ ...device, token: "new", knownUntil: now + 1 })
      .execute();
    expect(await prune(db(), now)).toMatchObject({ devices: 1 });
  });

  it("comes back whole from a backup, and from nothing less", async () => {
    await clear();
    const file = join(mkdtempSync(join(tmpdir(), "backup-")), "feedback.backup");
    const row = { week: "2026-11-23", code: "103", useful: "no", reason: null, text: null } as const;
    const many = Array.from({ length: 600 }, (_, i) => ({ ...row, id: `many${i}`, at: now + i }));
    await db().insertInto("votes").values(many).execute();
    await keep({ vote: { code: "103", useful: "no", text: `两行\n${canary}` } }, now);
    await keep({ miss: { query: "提现卡住", sure: "near", from: "search" } }, now);
    const before = await votes();
    expect(await backup(db(), file)).toEqual({ votes: 601, misses: 1, handled: 0 });
    await expect(restore(db(), file)).rejects.toThrow("空的数据库");
    await clear();
    expect(await restore(db(), file)).toMatchObject({ votes: 601 });
    expect(await votes()).toEqual(before);
    const text = readFileSync(file, "utf8");
    expect(text).not.toContain(canary);
    await clear();
    for (const broken of [text.slice(0, -40), text.replace("103", "104"), text.slice(text.indexOf("\n") + 1), ""]) {
      writeFileSync(file, broken);
      await expect(restore(db(), file)).rejects.toThrow("不完整");
    }
    expect(await votes()).toEqual([]);
  });

  it("lists misses until their place is known", async () => {
    await clear();
    await keep({ miss: { query: "提现卡住", sure: "near", from: "search" } }, now);
    const [miss] = await unplacedMisses(db(), 10);
    expect(miss?.query).toBe("提现卡住");
    await placeMisses(db(), new Map([[miss?.id ?? "", "103-2"]]));
    expect(await unplacedMisses(db(), 10)).toEqual([]);
  });
}
