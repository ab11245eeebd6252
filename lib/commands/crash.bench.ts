import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyProject } from "./bench-copy.server.ts";
import { brokenFiles, killBuilds } from "./fixtures/kills.ts";

// `npm run bench:crash -- [kills]`: whole builds of a copy of this project, each killed at a random moment; after every
// one each file that readers get is compared with its manifest.

const kills = Number(process.argv[2] ?? 50);
const folder = join(mkdtempSync(join(tmpdir(), "killed-builds-")), "project");
const command = [process.execPath, "lib/commands/build.cli.ts", "--force"];
try {
  copyProject(process.cwd(), folder);
  console.log("先建一次完整的…");
  const seconds = build();
  const moments = Array.from({ length: kills }, () => Math.random());
  const { killed, live, broken } = await killBuilds(folder, command, moments, seconds * 1000);
  build();
  const wrong = [...broken, ...brokenFiles(folder)];
  console.log(
    `建站：杀了 ${killed} 次（共 ${kills} 次，完整一次 ${seconds.toFixed(0)} 秒），其中 ${live} 次新站已经换上`,
  );
  console.log(`读者拿到的文件有 ${wrong.length} 个不对；之后再建一次成功`);
  for (const one of wrong.slice(0, 5)) console.error(one);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(join(folder, ".."), { recursive: true, force: true });
}

/** Seconds that a whole build took; throws when it failed. */
function build(): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(command[0] ?? "", command.slice(1), { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`没有建成：${stderr}`);
  return (performance.now() - began) / 1000;
}
