import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "./settings.server.ts";
import { turningDay } from "./turning-day.ts";

/** What a build is made from: these folders and files, below the project's root. */
export const inputs: readonly string[] = [
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

const notBuilt = /(\.(test|spec|bench|contract)\.tsx?|\.tsbuildinfo)$|^public\/_assets\//;

/** Hash of everything a build is made from but the day; two equal ones before the same turning day mean that building again would change nothing. */
export function fingerprint(root: string, settings: Settings): string {
  const hash = createHash("sha256");
  for (const [name, value] of Object.entries(settings)) hash.update(`${name}=${value}\0`);
  return hash.update(hashOf(root, inputs)).digest("hex");
}

/** Hash of the names and the bytes of files, and of all files in folders, below the project's root, tests left out. */
export function hashOf(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesIn(root, path))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** The day from which on a build of today must be made again although nothing was edited. */
export function turningDayOf(root: string, today: string): string {
  const texts = filesIn(root, "content").filter((file) => /\.(mdx|ya?ml)$/.test(file));
  return turningDay(
    texts.map((file) => readFileSync(join(root, file), "utf8")),
    today,
  );
}

function filesIn(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return notBuilt.test(path) ? [] : [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}
