import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { linkTree } from "./link-tree.server.ts";

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
