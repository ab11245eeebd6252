import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { copyProject } from "./copy-project.server.ts";
import { brokenFiles, killBuilds } from "./fixtures/kills.ts";

const help = `npm run bench:crash -- [--feedback 100] [--builds 50]

在随便哪一刻用 SIGKILL 杀掉，再看留下的东西对不对；0 是不做这一样。
  --feedback  收反馈时，两个进程同时写，SQLite 和 PostgreSQL 都杀这么多次，看确认过的丢没丢、多没多
  --builds    建站时，复制一份项目，杀这么多次完整的构建，每次把读者拿到的文件逐个对一遍`;

const count = { type: "string" } as const;
const { values } = parseArgs({
  options: { feedback: count, builds: count, help: { type: "boolean", default: false } },
});
const [votes, builds] = [Number(values.feedback ?? 100), Number(values.builds ?? 50)];
const command = [process.execPath, "lib/commands/build.cli.ts", "--force"];

if (values.help) console.log(help);
else if (![votes, builds].every((times) => Number.isInteger(times) && times >= 0)) {
  console.error("次数要写整数，例如 --builds 20。");
  process.exitCode = 2;
} else {
  const ok = [votes === 0 || feedbackHolds(votes), builds === 0 || (await buildsHold(builds))];
  process.exitCode = ok.includes(false) ? 1 : 0;
}

function feedbackHolds(times: number): boolean {
  const args = ["lib/feedback/crash.bench.ts", String(times)];
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;
}

async function buildsHold(times: number): Promise<boolean> {
  const folder = join(mkdtempSync(join(tmpdir(), "killed-builds-")), "project");
  try {
    copyProject(process.cwd(), folder);
    console.log("建站：先建一次完整的……");
    const seconds = build(folder);
    const moments = Array.from({ length: times }, () => Math.random());
    const { killed, live, broken } = await killBuilds(folder, command, moments, seconds * 1000);
    build(folder);
    const wrong = [...broken, ...brokenFiles(folder)];
    console.log(
      `建站：杀了 ${killed} 次（要杀 ${times} 次，完整一次 ${seconds.toFixed(0)} 秒），其中 ${live} 次新站已经换上`,
    );
    console.log(`读者拿到的文件有 ${wrong.length} 个不对；之后再建一次成功`);
    for (const one of wrong.slice(0, 5)) console.error(one);
    return wrong.length === 0;
  } finally {
    rmSync(join(folder, ".."), { recursive: true, force: true });
  }
}

/** Seconds that a whole build took; throws when it failed. */
function build(folder: string): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(command[0] ?? "", command.slice(1), { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`没有建成：${stderr}`);
  return (performance.now() - began) / 1000;
}
