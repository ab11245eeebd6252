import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** What a build needs of a project, below its root. */
const parts = [
  "content",
  "app",
  "components",
  "lib",
  "public",
  "contentlayer.config.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** Copies a project to a folder so that it can be built there with other content; packages are hard links (Turbopack refuses symbolic ones out of its root). */
export function copyProject(root: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of parts) {
    if (existsSync(join(root, part))) cpSync(join(root, part), join(to, part), { recursive: true });
  }
  linkTree(join(root, "node_modules"), join(to, "node_modules"));
}

function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target); // another disk
  }
}
