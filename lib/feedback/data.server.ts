import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { backup, restore } from "./copy.server.ts";
import { csvOf } from "./csv.ts";
import { storageOf } from "./storage.server.ts";
import { prune } from "./store.ts";
import type { Database } from "./tables.ts";

/** What `npm run data` can do; each says in one line what it did. */
const commands: Readonly<Record<string, (db: Database, file: string) => Promise<string>>> = {
  async backup(db, file) {
    const { votes, misses } = await backup(db, needed(file));
    return `备份到 ${file}：${votes} 条反馈，${misses} 条没找到`;
  },
  async restore(db, file) {
    const { votes, misses } = await restore(db, needed(file));
    return `从 ${file} 恢复：${votes} 条反馈，${misses} 条没找到`;
  },
  async export(db, file) {
    const votes = await db.selectFrom("votes").selectAll().orderBy("at").execute();
    const misses = await db.selectFrom("misses").selectAll().orderBy("at").execute();
    const head = ["kind", "at", "week", "code", "useful", "reason", "sure", "from", "text"];
    const rows = [
      ...votes.map((v) => ["vote", new Date(v.at).toISOString(), v.week, v.code, v.useful, v.reason, "", "", v.text]),
      ...misses.map((m) => ["miss", new Date(m.at).toISOString(), m.week, m.near, "", "", m.sure, m.origin, m.query]),
    ];
    mkdirSync(dirname(needed(file)), { recursive: true });
    writeFileSync(file, csvOf([head, ...rows]), { mode: 0o600 });
    return `导出到 ${file}：${rows.length} 行`;
  },
  async prune(db) {
    const { texts, devices } = await prune(db, Date.now());
    return `删掉 ${texts} 条超过 180 天的文字，${devices} 个过期的登录；计数不动`;
  },
};

/** Runs a command on the database of the environment; resolves to what there is to say, throws when it cannot. */
export async function runData(
  name: string,
  file: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  const command = commands[name];
  if (!command) throw new Error(`没有“${name}”这个命令`);
  if (name === "restore" && !existsSync(needed(file))) throw new Error(`没有 ${file}`);
  const storage = storageOf(env);
  try {
    return await storage.use((db) => command(db, file));
  } finally {
    await storage.close();
  }
}

function needed(file: string): string {
  if (!file) throw new Error("后面要写文件名");
  return file;
}
