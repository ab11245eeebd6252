import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFiles } from "./fixtures/next-build.ts";
import { publishSmall } from "./fixtures/small-site.ts";
import { readManifest } from "./manifest.server.ts";
import type { Entry, Manifest } from "./manifest.ts";

const program = resolve("lib/publish/fixtures/publish-once.ts");
let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "sites-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

const begin = (version: number): ChildProcess =>
  spawn(process.execPath, [program, root, String(version)], { stdio: "ignore" });

/** The site that readers get, after every one of its files was found whole. */
function wholeSite(): Manifest {
  const manifest = readManifest(join(root, "dist"));
  const broken = Object.values<Entry>(manifest.pages).filter(({ file, sha256, br }) => {
    const path = join(root, "dist", file);
    const whole = existsSync(path) && createHash("sha256").update(readFileSync(path)).digest("hex") === sha256;
    return !whole || statSync(`${path}.br`).size !== br;
  });
  expect(broken).toEqual([]);
  return manifest;
}

describe("dist", () => {
  it("is a link, and a new site takes the place of the old in one step", async () => {
    await publishSmall(root, 1);
    expect(lstatSync(join(root, "dist")).isSymbolicLink()).toBe(true);
    expect(wholeSite().builtAt).toBe("2026-11-28T00:00:01.000Z");
    await publishSmall(root, 2);
    expect(wholeSite().builtAt).toBe("2026-11-28T00:00:02.000Z");
  });

  it("takes the place of a folder that an earlier version made", async () => {
    rmSync(join(root, "dist"));
    writeFiles(root, { "dist/index.html": "old" });
    await publishSmall(root, 3);
    expect(wholeSite().builtAt).toBe("2026-11-28T00:00:03.000Z");
  });

  it("keeps the hashed files of three builds before, for pages that are open, and drops older ones", async () => {
    for (const version of [4, 5, 6, 7]) await publishSmall(root, version);
    const names = readdirSync(join(root, "dist/_assets")).filter((name) => name.endsWith(".js"));
    expect(names.toSorted()).toEqual(["site-4.js", "site-5.js", "site-6.js", "site-7.js"]);
    expect(wholeSite().assets).toEqual(
      [7, 6, 5, 4].map((v) => [`/_assets/site-${v}.js`, `/workers/search-${Math.floor(v / 2)}.js`]),
    );
    // A worker keeps its name when what it names changes: the newest of each is there.
    const workers = readdirSync(join(root, "dist/workers")).filter((name) => name.endsWith(".js"));
    expect(workers.map((name) => [name, readFileSync(join(root, "dist/workers", name), "utf8")[0]])).toEqual([
      ["search-2.js", "5"],
      ["search-3.js", "7"],
    ]);
    await publishSmall(root, 7);
    expect(wholeSite().assets).toHaveLength(4); // the same files again push none out
  });

  it("leaves few finished sites behind", async () => {
    const folders = readdirSync(join(root, ".build/sites"), { withFileTypes: true }).filter((f) => f.isDirectory());
    expect(folders.length).toBeLessThanOrEqual(3);
  });

  it("leads to a whole site, the last or the new one, whenever the process is killed", async () => {
    const started = performance.now();
    await once(begin(100), "exit");
    let whole = performance.now() - started;
    let killed = 0;
    // Most moments lie towards the end, where folders and the link change places.
    for (const [i, share] of [0.5, 0.65, 0.75, 0.82, 0.88, 0.93, 0.97, 1.02].entries()) {
      const before = wholeSite().builtAt;
      const began = performance.now();
      const child = begin(101 + i);
      const timer = setTimeout(() => child.kill("SIGKILL"), whole * share);
      const [, signal] = await once(child, "exit");
      clearTimeout(timer);
      if (signal === "SIGKILL") killed++;
      // One that ends sooner says how fast the machine is by now.
      else whole = Math.min(whole, performance.now() - began);
      expect([before, `2026-11-28T00:01:${41 + i}.000Z`]).toContain(wholeSite().builtAt);
    }
    expect(killed).toBeGreaterThan(0);
    await publishSmall(root, 200);
    expect(wholeSite().builtAt).toBe("2026-11-28T00:03:20.000Z");
    expect(existsSync(join(root, ".build/sites/unfinished"))).toBe(false);
  }, 120_000);
});
