import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem, SourceFile } from "./problem.ts";

/** What could be read below content/, and a problem for each file that could not. */
export interface ReadContent {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Reads every file below `root`/content as text. Never throws. */
export function readContent(root: string): ReadContent {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  readFolder(root, "content", files, problems);
  return { files, problems };
}

function readFolder(root: string, folder: string, files: SourceFile[], problems: Problem[]): void {
  const entries = attempt(() => readdirSync(join(root, folder), { withFileTypes: true }), folder, problems) ?? [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    readEntry(root, folder, entry, files, problems);
}

function readEntry(root: string, folder: string, entry: Dirent, files: SourceFile[], problems: Problem[]): void {
  const path = `${folder}/${entry.name}`;
  if (entry.name.startsWith(".")) return;
  if (entry.isDirectory()) {
    if (/\.(?:mdx?|ya?ml|json)$/.test(entry.name))
      problems.push(fileProblem(path, "是一个文件夹，不是文件；改名或删掉它"));
    else readFolder(root, path, files, problems);
    return;
  }
  if (!entry.isFile() && !entry.isSymbolicLink()) {
    problems.push(fileProblem(path, "不是普通文件；删掉它"));
    return;
  }
  const bytes = attempt(() => readFileSync(join(root, path)), path, problems);
  if (!bytes) return;
  const text = decode(bytes);
  if (text === undefined)
    problems.push(fileProblem(path, "不是 UTF-8 文本，可能是图片、压缩包，或用 GBK 保存的；用 UTF-8 重新保存，或移走"));
  else files.push({ path, text });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "不存在；在项目的根目录里运行，或把它找回来",
  ENOTDIR: "不是文件夹；改名或删掉它",
  EACCES: "没有读取权限；改文件的权限",
  EPERM: "没有读取权限；改文件的权限",
  EISDIR: "是一个文件夹，不是文件；改名或删掉它",
  ELOOP: "是绕回自己的链接；删掉它",
};

function attempt<T>(read: () => T, path: string, problems: Problem[]): T | undefined {
  try {
    return read();
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    problems.push(fileProblem(path, reasons[code] ?? `读不出来（${code}）`));
    return undefined;
  }
}

const fileProblem = (file: string, message: string): Problem => ({ file, line: 0, field: "文件", message });
