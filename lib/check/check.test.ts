import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const program = join(process.cwd(), "lib/check/check.cli.ts");
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "check-"));
  cpSync("content", join(root, "content"), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

function edit(file: string, from: string, to: string): void {
  const path = join(root, "content", file);
  const text = readFileSync(path, "utf8");
  expect(text, `${file} has “${from}”`).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe("npm run check", () => {
  test("says in one line what it looked at when all is right", () => {
    const { status, said } = run();
    expect(said).toMatch(
      /^通过：内容（\d+ 篇文章），内容规矩（\d+ 条规矩），自助排查（.+），编号（.+），客服模板（.+），搜索词表（.+）。\n$/,
    );
    expect(status).toBe(0);
  });

  test("names every fault of every kind at once, each with its file", () => {
    edit("failures/disconnect.mdx", "owner:", "ownr:");
    edit("flows/start.yaml", "short: ", "shrot: ");
    edit("replies.yaml", "at: ", "at: failures/no-such#");
    edit("lexicon.yaml", "groups:", "gruops:");
    edit("codes.lock.json", "101-3", "101-9999");
    const { status, said } = run();
    for (const [label, file] of [
      ["内容", /content\/failures\/disconnect\.mdx:\d+.*owner/],
      ["自助排查", /content\/flows\/start\.yaml:\d+/],
      ["编号", /content\/codes\.lock\.json/],
      ["客服模板", /content\/replies\.yaml:\d+/],
      ["搜索词表", /content\/lexicon\.yaml.*gruops|content\/lexicon\.yaml.*groups/],
    ] as const) {
      expect(said).toContain(`【${label}】`);
      expect(said).toMatch(file);
    }
    expect(said).toMatch(/没通过：.+。照上面写的文件和行全部改好，才能发布。\n$/);
    expect(status).toBe(1);
  });

  test("looks at what it is told to, and refuses a name that it does not know", () => {
    expect(run("--only", "rules").status).toBe(0);
    const only = run("--only", "lexicon");
    expect(only.said.match(/【.+?】/g)).toEqual(["【搜索词表】"]);
    expect(only.status).toBe(1);
    const { status, said } = run("--only", "codse");
    expect(said).toContain("没有叫 codse 的检查");
    expect(status).toBe(2);
  });
});
