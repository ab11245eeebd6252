import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { inputs } from "./fingerprint.server.ts";
import { linkTree } from "./link-tree.server.ts";

/** Copies a project to a folder so that it can be run there with other content; packages are hard links (Turbopack refuses symbolic ones out of its root). */
export function copyProject(root: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of ["run.mjs", ...inputs]) {
    if (existsSync(join(root, part))) cpSync(join(root, part), join(to, part), { recursive: true });
  }
  linkTree(join(root, "node_modules"), join(to, "node_modules"));
}
