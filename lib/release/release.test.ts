import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { articleText, deployFixture, newProject } from "../server/fixtures/site.ts";
import { ask, untilHealthy } from "../server/fixtures/wire.ts";
import { shippedPackages } from "./licences.server.ts";
import { makeRelease } from "./release.server.ts";

// A release is run as an operator runs it: copied elsewhere, on files that nobody may write, as a user who owns nothing.

const built = {
  fingerprint: "",
  code: "",
  settings: { SITE_ORIGIN: "https://example.org", ICP_NUMBER: "" },
  until: "2027-01-01",
  at: "2026-11-22T08:00:00.000Z",
};
/** Where root runs the tests, the release is run as nobody; elsewhere as who we are. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const folder = mkdtempSync(join(tmpdir(), "release-"));
const [first, second] = [join(folder, "first"), join(folder, "second")];
const started: ChildProcess[] = [];

beforeAll(async () => {
  chmodSync(folder, 0o755);
  for (const [version, to] of [
    ["一", first],
    ["二二", second],
  ] as const) {
    const project = await deployFixture(version, newProject(), "self");
    await makeRelease({ root: process.cwd(), site: join(project, "dist"), built }, to);
    rmSync(project, { recursive: true });
  }
  spawnSync("chmod", ["-R", "a-w", first, second]);
}, 120_000);

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

afterAll(() => {
  spawnSync("chmod", ["-R", "u+w", folder]);
  rmSync(folder, { recursive: true });
});

/** Runs a release; resolves to its port once it says so, or to 0 when it has ended, and to all it says. */
function run(release: string, env: Record<string, string>): Promise<{ port: number; said: () => string }> {
  const child = spawn(join(release, "run"), { cwd: "/", env: env as NodeJS.ProcessEnv, ...nobody });
  started.push(child);
  let said = "";
  return new Promise((give) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        said += chunk;
        const port = /localhost:(\d+)/.exec(said)?.[1];
        if (port) give({ port: Number(port), said: () => said });
      });
    child.once("exit", () => give({ port: 0, said: () => said }));
  });
}

describe("a release", () => {
  it("holds the site, one file of server, Node, and SQLite with one binary", () => {
    const parts = ["LICENCES.txt", "built.json", "node", "node_modules", "run", "server.mjs", "site"];
    expect(readdirSync(first).sort()).toEqual(parts);
    expect(readdirSync(join(first, "node_modules"))).toEqual(["better-sqlite3"]);
    expect(readdirSync(join(first, "node_modules/better-sqlite3/prebuilds"))).toHaveLength(1);
  });

  it("passes on the licence of whatever of others' work is in it, and nothing may ask for more than to be named", async () => {
    const packages = await shippedPackages(process.cwd());
    // One of each bundle, and one from beside them: server, search, feedback, pages, desk, worker, SQLite.
    const expected = ["pino", "flexsearch", "kysely", "linkify-it", "react-dom", "serwist", "better-sqlite3"];
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(expected));
    expect(
      packages.filter(({ licence }) => !/^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0)$/.test(licence)),
    ).toEqual([]);
    const withoutFile = packages.filter(({ text }) => text.length < 200);
    expect(withoutFile.map(({ name }) => name)).toEqual(["pg-types", "pgpass"]);
    for (const { text } of withoutFile) expect(text).toMatch(/^.+，.*github\.com/);
    expect(packages.map(({ name }) => name)).not.toContain("next");
    const said = readFileSync(join(first, "LICENCES.txt"), "utf8");
    for (const { name, version, text } of packages) {
      expect(said).toContain(`${name} ${version}（`);
      expect(said).toContain(text);
    }
  });

  it("runs with an empty environment, or says that the usual port is taken", async () => {
    const { port, said } = await run(first, {});
    if (port === 0) expect(said()).toMatch(/^端口 3000 已被占用。/);
    else expect((await ask(port, "/failures/a")).body.toString()).toBe(articleText("一"));
  });

  it("serves pages and search as an ordinary user from files that it may not write, and says how it was built", async () => {
    const { port, said } = await run(first, { PORT: "0", SITE_ORIGIN: "https://other.example" });
    await untilHealthy(port);
    expect((await ask(port, "/failures/a")).body.toString()).toBe(articleText("一"));
    expect((await ask(port, "/api/v1/search?q=%E6%96%AD%E7%BA%BF")).body.toString()).toContain("付款断线一");
    await vi.waitFor(() => expect(said()).toContain("SITE_ORIGIN=https://other.example 不起作用"));
    expect(said()).toContain("建于 2026-11-22T08:00:00.000Z，设置：SITE_ORIGIN=https://example.org");
    // One line of JSON each, as whoever collects logs expects.
    const lines = said().trim().split("\n");
    expect(lines.filter((line) => !line.startsWith('{"level":'))).toEqual([]);
  });

  it("keeps feedback with the SQLite that it brings, where it is told to", async () => {
    const data = join(folder, "data");
    mkdirSync(data, { mode: 0o777 });
    chmodSync(data, 0o777);
    const { port } = await run(first, { PORT: "0", DATA_DIR: data });
    const response = await fetch(`http://localhost:${port}/feedback`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", origin: `http://localhost:${port}` },
      body: new URLSearchParams({ code: "101", useful: "yes", id: "0f8fad5b-d9cb-469f-a165-70867728950e" }),
      redirect: "manual",
    });
    expect(response.status).toBe(303);
    expect(readdirSync(data)).toContain("feedback.sqlite");
  });

  it("moves along when the link that it was started through is moved", async () => {
    const link = join(folder, "current");
    symlinkSync(first, link);
    const { port } = await run(link, { PORT: "0" });
    await untilHealthy(port);
    symlinkSync(second, `${link}.new`);
    renameSync(`${link}.new`, link);
    await vi.waitFor(async () => expect((await ask(port, "/failures/a")).body.toString()).toBe(articleText("二二")), {
      timeout: 15_000,
      interval: 200,
    });
  });
});
