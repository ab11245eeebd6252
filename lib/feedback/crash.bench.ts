import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crash } from "./fixtures/crash.ts";
import { startPostgres } from "./fixtures/postgres.ts";

// The half of `npm run bench:crash` that kills whoever keeps feedback: SIGKILL under load, two processes at once, on
// both databases; the argument says how often.

const kills = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), "crash-"));
const postgres = startPostgres();
const databases: [string, Record<string, string>][] = [
  ["SQLite", { DATA_DIR: folder }],
  ...(postgres ? [["PostgreSQL", { DATABASE_URL: postgres.url }] as [string, Record<string, string>]] : []),
];
try {
  for (const [name, env] of databases) {
    const { acknowledged, lost, twice, miscounted } = await crash(env, kills, Math.random);
    console.log(
      `${name}：杀了 ${kills} 次，确认过 ${acknowledged} 条，丢了 ${lost}，多了 ${twice}，次数差 ${miscounted}`,
    );
    if (lost + twice + miscounted > 0) process.exitCode = 1;
  }
} finally {
  postgres?.end();
  rmSync(folder, { recursive: true, force: true });
}
