import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseLock } from "./lock.ts";
import { readRows, settle } from "./settle.ts";

const standing = new Map([
  ["failures/a", "101"],
  ["failures/a#one", "101-1"],
  ["failures/b", "102"],
  ["failures/b#one", "102-1"],
]);

const settled = (...rows: [string, string][]) => {
  const { lock, gaveWay } = settle([...standing, ...rows], standing);
  return { lock: Object.fromEntries([...lock].filter(([address]) => !standing.has(address))), gaveWay };
};

describe("two branches that gave codes at once", () => {
  it("keep what does not collide", () => {
    const row: [string, string] = ["failures/c", "103"];
    expect(settled(row)).toEqual({ lock: { "failures/c": "103" }, gaveWay: [] });
  });

  it("leave the number to what stands in the default branch; an article takes its sections along", () => {
    const rows: [string, string][] = [
      ["failures/c", "102"],
      ["failures/c#one", "102-1"],
      ["failures/c#two", "102-2"],
    ];
    expect(settled(...rows)).toEqual({ lock: {}, gaveWay: rows });
  });

  it("give way by section too, and keep the next one's number", () => {
    expect(settled(["failures/a#mine", "101-1"], ["failures/a#more", "101-2"])).toEqual({
      lock: { "failures/a#more": "101-2" },
      gaveWay: [["failures/a#mine", "101-1"]],
    });
  });

  it("take the default branch's number where both gave one to the same section", () => {
    expect(settled(["failures/b#one", "102-7"])).toEqual({ lock: {}, gaveWay: [] });
  });

  it("bring back a line that a merge lost", () => {
    expect(settle([["failures/a", "101"]], standing).lock).toEqual(standing);
  });
});

it("reads lines whatever git has put between them", () => {
  const text = `{\n  "failures/a": "101",\n<<<<<<< HEAD\n  "failures/b": "102"\n=======\n  "failures/c": "102"\n>>>>>>> c\n}\n`;
  expect(readRows(text)).toEqual([
    ["failures/a", "101"],
    ["failures/b", "102"],
    ["failures/c", "102"],
  ]);
});

// The real program, in a real repository: two editors add an article each, and merge.

let root: string;
const git = (...args: string[]) => {
  const named = ["-c", "user.name=e", "-c", "user.email=e@example.org", "-c", "merge.conflictStyle=diff3"];
  const { status, stdout, stderr } = spawnSync("git", [...named, ...args], { cwd: root, encoding: "utf8" });
  return { status, said: stdout + stderr };
};
const codes = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("lib/codes/codes.cli.ts"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
};
const lock = () => parseLock(readFileSync(join(root, "content/codes.lock.json"), "utf8")) ?? new Map<string, string>();

/** An article like one that is there, under a name of its own. */
function write(slug: string): void {
  const text = readFileSync("content/faq/funds-safe.mdx", "utf8");
  writeFileSync(join(root, `content/faq/${slug}.mdx`), text);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "codes-"));
  // One article is enough: what is tested is git's part.
  mkdirSync(join(root, "content/faq"), { recursive: true });
  cpSync("content/faq/funds-safe.mdx", join(root, "content/faq/funds-safe.mdx"));
  git("init", "-q", "-b", "main");
  codes();
  git("add", "-A");
  git("commit", "-qm", "first");
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Adds an article on a branch of its own, with codes, committed. */
function branchWith(branch: string, slug: string): string {
  git("checkout", "-q", "-b", branch, "main");
  write(slug);
  expect(codes().said).toContain("编号已写入");
  git("add", "-A");
  git("commit", "-qm", slug);
  return lock().get(`faq/${slug}`) ?? "";
}

describe("npm run codes after a merge", () => {
  it("settles it with one command, and the check is content before and after the commit", () => {
    const [mine, theirs] = [branchWith("mine", "zz-mine"), branchWith("theirs", "zz-theirs")];
    expect(mine).toBe(theirs);
    git("checkout", "-q", "main");
    expect(git("merge", "-q", "--no-edit", "mine").status).toBe(0);
    expect(git("merge", "-q", "--no-edit", "theirs").said).toContain("CONFLICT");
    const { status, said } = codes();
    expect([status, said]).toEqual([0, expect.stringContaining(`faq/zz-theirs 原来是 ${theirs}`)]);
    const after = lock();
    expect(after.get("faq/zz-mine")).toBe(mine);
    expect(after.get("faq/zz-theirs")).toBe(String(Number(theirs) + 1));
    expect(codes("--check").status).toBe(0);
    git("add", "-A");
    git("commit", "-qm", "merge");
    expect(codes("--check")).toMatchObject({ status: 0 });
    expect(codes().said).not.toContain("原来是");
  }, 120_000);
});
