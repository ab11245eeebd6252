import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysLater, todayInChina } from "../day.ts";
import { generator } from "../server/fixtures/random.ts";
import { failedSince, lastBuilt } from "./built.server.ts";
import { brokenFiles, killBuilds } from "./fixtures/kills.ts";

const program = resolve("lib/commands/fixtures/build-once.ts");
let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "build-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

/** A script that does some work, then publishes a small site as the real last step does. */
const publishing = (before = "") => `
${before}
const { publish } = await import(${JSON.stringify(resolve("lib/publish/publish.server.ts"))});
const { noteBuilt } = await import(${JSON.stringify(resolve("lib/commands/built.server.ts"))});
const built = JSON.parse(process.env.BUILT);
const page = { address: "/404", file: "404.html", body: Buffer.from(built.at), headers: {} };
await publish(process.argv[2], [(site) => site.add(page)], { now: new Date(built.at), note: async (name) => noteBuilt(process.argv[2], name, built) });
`;

/** Builds in a process of its own; resolves to what it said. */
async function build(step: string, options: { force?: boolean; env?: object } = {}) {
  const script = join(root, "step.mjs");
  writeFileSync(script, step);
  const args = [program, root, script, ...(options.force ? ["--force"] : [])];
  const child = spawn(process.execPath, args, { env: { ...process.env, SITE_ORIGIN: undefined, ...options.env } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  await once(child, "close");
  return said;
}

/** The same with three hundred pages, so that writing them takes a while. */
const manyPages = `
const { publish } = await import(${JSON.stringify(resolve("lib/publish/publish.server.ts"))});
const { noteBuilt } = await import(${JSON.stringify(resolve("lib/commands/built.server.ts"))});
const built = JSON.parse(process.env.BUILT);
const pages = ["404", ...Array(300).keys().map((i) => "page-" + i)].map((name) => ({
  address: "/" + name, file: name + ".html", body: Buffer.from(built.at + " " + name), headers: {},
}));
await publish(process.argv[2], [async (site) => { for (const page of pages) await site.add(page); }], { now: new Date(built.at), note: async (name) => noteBuilt(process.argv[2], name, built) });
`;

const endless = `
const { writeFileSync } = await import("node:fs");
writeFileSync(${JSON.stringify("begun")}, String(process.pid));
await new Promise((done) => setTimeout(done, 60_000));
`;

/** A build as somebody who may write nothing there; where nobody can be told to be somebody else, as who we are. */
async function readOnly(): Promise<string> {
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  chmodSync(root, 0o555);
  chmodSync(join(root, ".build"), 0o555);
  const { stdout, stderr } = spawnSync(process.execPath, [program, root, join(root, "step.mjs"), "--force"], {
    encoding: "utf8",
    ...nobody,
  });
  chmodSync(root, 0o755);
  chmodSync(join(root, ".build"), 0o755);
  return stderr + stdout;
}

/** Whether this system lets us have a disk of our own; elsewhere the test that fills one is skipped. */
const canMount = spawnSync("unshare", ["-r", "-m", "sh", "-c", "mount -t tmpfs -o size=1m none /mnt"]).status === 0;

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe("a build", () => {
  it("happens when there is none, and not again while nothing has changed", async () => {
    expect(await build(publishing())).toMatch(/✓ 1\/1 发布.*\nbuilt 2/s);
    expect(await build(publishing())).toMatch(/^unchanged 2/m);
  });

  it("that fails says what to do, and leaves the last site, its note, and since when builds have failed", async () => {
    const before = lastBuilt(root);
    const said = await build(publishing("throw new Error('缺一块砖');"), { force: true });
    expect(said).toMatch(/缺一块砖[\s\S]*✗ 1\/1 发布[\s\S]*怎么办：看看脚本。[\s\S]*failed/);
    expect(lastBuilt(root)).toEqual(before);
    const since = failedSince(root);
    await build("process.exit(1)", { force: true });
    expect(failedSince(root)).toBe(since);
    expect(await build(publishing(), { force: true })).toContain("built 2");
    expect(failedSince(root)).toBeUndefined();
  });

  it("keeps the settings it was made with, says so, and builds again for others", async () => {
    const env = { SITE_ORIGIN: "https://example.org" };
    expect(await build(publishing(), { env })).toMatch(/注意：上次建站用的是 SITE_ORIGIN=，这次是 .*\n[\s\S]*built/);
    expect(await build(publishing())).toMatch(/沿用上次建站的设置：SITE_ORIGIN=https:\/\/example.org\nunchanged/);
    expect(lastBuilt(root)?.settings.SITE_ORIGIN).toBe("https://example.org");
    expect(await build(publishing(), { env: { SITE_ORIGIN: "" } })).toContain("built");
  });

  it("happens again once a day named in its content has passed, though nothing was edited", async () => {
    const [today, tomorrow] = [0, 1].map((days) => daysLater(todayInChina(Date.now()), days)) as [string, string];
    mkdirSync(join(root, "content"));
    writeFileSync(join(root, "content/facts.yaml"), `limit: { expiresOn: ${tomorrow} }\n`);
    expect(await build(publishing())).toContain("built 2");
    expect(lastBuilt(root)?.until).toBe(tomorrow);
    expect(await build(publishing())).toContain("unchanged 2");
    const note = join(root, ".build/sites", `${basename(readlinkSync(join(root, "dist")))}.json`);
    writeFileSync(note, readFileSync(note, "utf8").replace(tomorrow, today)); // as if a night had passed
    expect(await build(publishing())).toMatch(/到了 .*：内容里有日期已过，重建。[\s\S]*built 2/);
  });

  it("is one at a time: another says who builds, and ends", async () => {
    rmSync(join(root, "begun"), { force: true });
    const first = spawn(process.execPath, [program, root, join(root, "step.mjs"), "--force"], { cwd: root });
    writeFileSync(join(root, "step.mjs"), endless);
    await expect.poll(() => existsSync(join(root, "begun")), { timeout: 20_000 }).toBe(true);
    expect(await build(endless, { force: true })).toMatch(
      new RegExp(`另一个构建正在进行（进程 ${first.pid}，.*\nbusy 2`, "m"),
    );
    first.kill("SIGKILL");
    await once(first, "close");
  });

  it("that is killed takes its steps with it, and its lock holds nobody up", async () => {
    const step = Number(readFileSync(join(root, "begun"), "utf8"));
    await expect.poll(() => isRunning(step), { timeout: 10_000 }).toBe(false);
    expect(await build(publishing(), { force: true })).toContain("built 2");
  });

  it("that is killed at any of twelve moments leaves a whole site, the last one or its own, and the next goes through", async () => {
    const script = join(root, "step.mjs");
    writeFileSync(script, manyPages);
    const command = [process.execPath, program, root, script, "--force"];
    const began = performance.now();
    expect(await build(manyPages, { force: true })).toContain("built 2");
    const whole = performance.now() - began;
    const random = generator(12);
    // Half of them in the last quarter, where files are written and the link is put over the last.
    const moments = Array.from({ length: 12 }, (_, i) => (i % 2 ? 0.75 + 0.3 * random() : random()));
    const { killed, broken } = await killBuilds(root, command, moments, whole);
    expect(broken).toEqual([]);
    expect(killed).toBeGreaterThanOrEqual(3);
    expect(await build(manyPages, { force: true })).toContain("built 2");
    // The look itself finds a file that is cut short.
    const page = join(realpathSync(join(root, "dist")), "page-3.html");
    writeFileSync(page, readFileSync(page, "utf8").slice(0, -1));
    expect(brokenFiles(root)).toEqual(["page-3.html"]);
  }, 120_000);

  it("on a disk that may not be written says so in one line, and the last site stays", async () => {
    expect(await build(publishing(), { force: true })).toContain("built 2");
    const said = await readOnly();
    expect(said).toMatch(/^没有建站，dist\/ 还是原来的：\S*(没有权限写|磁盘是只读的| 写不了：).*\nfailed 2/m);
    expect(said).not.toMatch(/^\s+at /m);
    expect(brokenFiles(root)).toEqual([]);
  });

  it.runIf(canMount)(
    "on a disk that fills up leaves the last site, and goes through once there is room",
    async () => {
      const disk = join(root, "disk");
      mkdirSync(disk, { recursive: true });
      const script = join(root, "step.mjs");
      writeFileSync(script, manyPages.replaceAll('built.at + " " + name', 'built.at + name + "断线".repeat(3000)'));
      const once = (args: string) => `${process.execPath} ${program} ${disk} ${script} --force ${args}`;
      // Three hundred pages of 18 kB, in three forms each: one site fits, a second does not; then there is room again.
      const commands = [
        `mount -t tmpfs -o size=9m none ${disk}`,
        `${once("")}; ls ${disk}/dist/ | wc -l`,
        `${once("")}; ls ${disk}/dist/ | wc -l`,
        `mount -o remount,size=64m ${disk}; ${once("")}`,
      ];
      const { stdout, stderr } = spawnSync("unshare", ["-r", "-m", "sh", "-c", commands.join("; ")], {
        encoding: "utf8",
      });
      const [first, second] = [...stdout.matchAll(/^(\d+)$/gm)].map(([count]) => count);
      expect([...stdout.matchAll(/^(built|failed) 2/gm)].map(([, outcome]) => outcome)).toEqual([
        "built",
        "failed",
        "built",
      ]);
      expect(second).toBe(first);
      expect(stderr).toMatch(/磁盘满了。清出空间|ENOSPC/);
    },
    120_000,
  );

  it("whose .build was deleted does not stumble over a dist that leads nowhere", async () => {
    expect(await build(publishing(), { force: true })).toContain("built 2");
    rmSync(join(root, ".build"), { recursive: true });
    const look = `const { lstatSync } = await import("node:fs"); if (lstatSync(${JSON.stringify(join(root, "dist"))}, { throwIfNoEntry: false })) throw new Error("dist leads nowhere");`;
    expect(await build(publishing(look))).toContain("built 2");
  });

  it("with a clock that is years ahead builds, and again once the clock is right", async () => {
    const ahead = `const real = Date.now; Date.now = () => real() + 3e11; globalThis.Date = class extends Date { constructor(...a) { super(...(a.length ? a : [Date.now()])); } };`;
    const clock = join(root, "ahead.mjs");
    writeFileSync(clock, ahead);
    const env = { NODE_OPTIONS: `--import ${clock}` };
    expect(await build(publishing(), { force: true, env })).toContain("built 203");
    expect(await build(publishing(), { force: true })).toContain("built 202");
    expect(brokenFiles(root)).toEqual([]);
  });
});
