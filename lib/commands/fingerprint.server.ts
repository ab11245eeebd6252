import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deploymentVariables } from "../site.server.ts";

/** What a build is made from: these folders and files, below the project's root. */
const inputs = [
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

/** Settings of a deployment that end up in pages. */
const settings = [...deploymentVariables(), "OFFLINE", "INDEXNOW_KEY"];

const notBuilt = /(\.(test|spec|bench|contract)\.tsx?|\.tsbuildinfo)$|^public\/_assets\//;

/** Hash of everything a build is made from; two equal fingerprints mean that building again would change nothing. */
export function fingerprint(root: string, env: Readonly<Record<string, string | undefined>>): string {
  const hash = createHash("sha256");
  for (const setting of settings) hash.update(`${setting}=${env[setting] ?? ""}\0`);
  for (const file of inputs.flatMap((input) => filesIn(root, input))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesIn(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return notBuilt.test(path) ? [] : [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}
