import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatProblem } from "./problem.ts";
import { readContent } from "./read.server.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "content-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const lines = (): string[] => readContent(root).problems.map(formatProblem);

describe("readContent", () => {
  it("says that content/ is missing", () => {
    expect(lines()).toEqual(["content  文件  不存在；在项目的根目录里运行，或把它找回来"]);
  });

  it("says that content is a file", () => {
    writeFileSync(join(root, "content"), "");
    expect(lines()).toEqual(["content  文件  不是文件夹；改名或删掉它"]);
  });

  it("reads texts with their paths and passes over hidden files", () => {
    mkdirSync(join(root, "content/failures"), { recursive: true });
    writeFileSync(join(root, "content/failures/a.mdx"), "\ufeff甲");
    writeFileSync(join(root, "content/.DS_Store"), Buffer.from([255]));
    expect(readContent(root)).toEqual({ files: [{ path: "content/failures/a.mdx", text: "\ufeff甲" }], problems: [] });
  });

  it("names a folder, a binary file and a loop where an article should be", () => {
    mkdirSync(join(root, "content/failures/a.mdx"), { recursive: true });
    writeFileSync(join(root, "content/failures/b.mdx"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
    symlinkSync("c.mdx", join(root, "content/failures/c.mdx"));
    symlinkSync("nowhere", join(root, "content/failures/d.mdx"));
    symlinkSync(".", join(root, "content/failures/e.mdx"));
    expect(lines()).toEqual([
      "content/failures/a.mdx  文件  是一个文件夹，不是文件；改名或删掉它",
      "content/failures/b.mdx  文件  不是 UTF-8 文本，可能是图片、压缩包，或用 GBK 保存的；用 UTF-8 重新保存，或移走",
      "content/failures/c.mdx  文件  是绕回自己的链接；删掉它",
      "content/failures/d.mdx  文件  不存在；在项目的根目录里运行，或把它找回来",
      "content/failures/e.mdx  文件  是一个文件夹，不是文件；改名或删掉它",
    ]);
  });

  it.skipIf(process.getuid?.() === 0)("names a file that may not be read", () => {
    mkdirSync(join(root, "content"));
    writeFileSync(join(root, "content/facts.yaml"), "");
    chmodSync(join(root, "content/facts.yaml"), 0);
    expect(lines()).toEqual(["content/facts.yaml  文件  没有读取权限；改文件的权限"]);
  });
});
