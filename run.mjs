#!/usr/bin/env node
// What must run before anything is installed: installs from the lock when it changed, then hands over to the
// pinned Node of node_modules. Plain JavaScript, nothing but node:*; needs Node 20 or newer.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const { platform, arch } = process;
// The one of package.json's optionalDependencies that is for this machine, as their publisher names them. Not the
// package `node`: that has a script fetch one of these, past the lock, and npm warns of scripts that nobody allowed.
const nodePackage = `node_modules/${platform === "darwin" && arch === "arm64" ? "node-bin" : "node"}-${platform === "win32" ? "win" : platform}-${arch}`;
const pinnedNode = join(root, nodePackage, "bin", platform === "win32" ? "node.exe" : "node");

const commands = {
  start: ["lib/commands/start.cli.ts", "装好、建好（有改动才建），然后在 http://localhost:3000 提供网站；PORT 换端口"],
  dev: ["lib/commands/dev.cli.ts", "边写边看，改动几秒内出现"],
  build: ["lib/commands/build.cli.ts", "检查内容并建出 dist/；--force 不管有没有改动都重建"],
  release: ["lib/release/release.cli.ts", "建好（有改动才建），做成 release/：一个拷到哪里都能运行的文件夹"],
  test: ["lib/commands/test.cli.ts", "全部检查：风格、类型、单元、内容、构建、浏览器；--all 连每一页都测"],
  check: ["lib/check/check.cli.ts", "只检查 content/ 里的一切，列出每个错误的文件、行、字段和改法"],
};

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.log("用法：node run.mjs <命令>\n");
  for (const [key, [, what]] of Object.entries(commands)) console.log(`  ${key.padEnd(7)}${what}`);
  process.exit(name === "" || name === "--help" ? 0 : 2);
}

install();
// As npm does: programs of node_modules/.bin take the first node on the path.
const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
// The fourth stream closes when this process is gone, however it went: lib/commands/leash.server.ts watches it.
// Little room for young objects and few arenas of malloc keep the server small.
const { flags, env } =
  name === "start" ? JSON.parse(readFileSync(join(root, "lib/server/footprint.json"), "utf8")) : { flags: [], env: {} };
const child = spawn(pinnedNode, [...flags, join(root, command[0]), ...args], {
  cwd: root,
  // What is compiled of our own code and of Next's is kept: a step that has little to do spends a third of its time on it.
  env: { NODE_COMPILE_CACHE: join(root, ".build", "compile-cache"), ...env, ...process.env, PATH: path, LEASH: "3" },
  stdio: ["inherit", "inherit", "inherit", "pipe"],
});
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

function install() {
  if (existsSync(pinnedNode) && isInstalled()) return;
  console.log("正在按 package-lock.json 安装依赖（约半分钟）……");
  const npm = process.env.npm_execpath;
  const [file, before] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const result = spawnSync(file, [...before, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: platform === "win32" && file === "npm",
  });
  if (result.status !== 0) {
    console.error("依赖没有装上。看上面 npm 的话，多半是网络或磁盘；修好再运行同一条命令。");
    process.exit(1);
  }
  if (existsSync(pinnedNode)) return;
  console.error(
    `没有装上这台机器（${platform} ${arch}）用的 Node。npm config get omit 若含 optional，去掉它，再运行同一条命令；若不含，就换一台 x64 的 Linux、macOS、Windows，或 arm64 的 Linux、macOS。`,
  );
  process.exit(1);
}

/** Whether npm's own record of node_modules has every package of the lock that this command needs, in its version; however it was installed. */
function isInstalled() {
  const needsTools = name === "test";
  const [wanted, there] = ["package-lock.json", "node_modules/.package-lock.json"].map((file) => packagesIn(file));
  return Object.entries(wanted).every(([place, { version, link, optional, dev, devOptional }]) => {
    const left = place === "" || link || optional || devOptional || (dev && !needsTools);
    return (left && place !== nodePackage) || there[place]?.version === version;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return {};
  }
}
