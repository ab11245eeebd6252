import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { backup, restore } from "./copy.server.ts";
import { keep } from "./keep.server.ts";
import { placeMiss, prune, TEXT_KEPT, unplacedMisses } from "./store.ts";
import type { Database } from "./tables.ts";

const now = Date.UTC(2026, 10, 29, 3);
const canary = "13800138000";

/** What every database must do; `db` gives one that is open, whatever earlier cases left in it. */
export function storeContract(db: () => Database): void {
  const votes = () => db().selectFrom("votes").selectAll().orderBy("at").orderBy("id").execute();
  const clear = async () => {
    await db().deleteFrom("votes").execute();
    await db().deleteFrom("misses").execute();
    await db().deleteFrom("devices").execute();
  };

  it("keeps a press as it was sent, masked", async () => {
    await clear();
    const vote = { code: "103-2", useful: "no", reason: "unclear", text: `打${canary}没人接` } as const;
    expect(await keep(db(), { vote }, now)).toBe(true);
    expect(await votes()).toMatchObject([
      { at: now, week: "2026-11-23", code: "103-2", useful: "no", reason: "unclear", text: "打〔号码〕没人接" },
    ]);
  });

  it("counts what is sent twice once, even at the same moment", async () => {
    await clear();
    const id = randomUUID();
    const vote = { id, code: "103", useful: "yes" } as const;
    const miss = { id, query: "提现卡住", sure: "near", from: "search" } as const;
    const kept = await Promise.all(Array.from({ length: 8 }, () => keep(db(), { vote }, now)));
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await keep(db(), { miss }, now)).toBe(true);
    expect(await keep(db(), { miss }, now + 1)).toBe(false);
    expect(await votes()).toHaveLength(1);
  });

  it("keeps nothing of an id, whatever somebody writes into it", async () => {
    await clear();
    const id = `${canary.slice(0, 8)}-${canary.slice(8)}0-4000-8000-${canary}0`;
    await keep(db(), { vote: { id, code: "103", useful: "yes" } }, now);
    expect(JSON.stringify(await votes())).not.toContain(canary.slice(0, 8));
  });

  it("takes texts away after 180 days and leaves the counts", async () => {
    await clear();
    const vote = { code: "103", useful: "no", text: "看不懂第二步" } as const;
    const miss = { query: "提现卡住", sure: "nothing", from: "desk" } as const;
    for (const at of [now - TEXT_KEPT - 1, now - TEXT_KEPT]) {
      await keep(db(), { vote }, at);
      await keep(db(), { miss }, at);
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
    await keep(db(), { vote: { code: "103", useful: "no", text: `两行\n${canary}` } }, now);
    await keep(db(), { miss: { query: "提现卡住", sure: "near", from: "search" } }, now);
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
    await keep(db(), { miss: { query: "提现卡住", sure: "near", from: "search" } }, now);
    const [miss] = await unplacedMisses(db(), 10);
    expect(miss?.query).toBe("提现卡住");
    await placeMiss(db(), miss?.id ?? "", "103-2");
    expect(await unplacedMisses(db(), 10)).toEqual([]);
  });
}
