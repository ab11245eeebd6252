import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../content/check/problem.ts";
import { lockPath, parseLock } from "./lock.ts";
import { type Codes, codesFrom } from "./lookup.ts";
import { readRedirects } from "./redirects.server.ts";

let loaded: Codes | undefined;

/** The project's codes, read once a process and anew at each call under `next dev`; throws when lock or redirects cannot be read, which `npm run codes -- --check` explains. */
export function loadCodes(root = process.cwd()): Codes {
  if (loaded && process.env.NODE_ENV !== "development") return loaded;
  const lock = parseLock(readFileSync(join(/* turbopackIgnore: true */ root, lockPath), "utf8"));
  const problems: Problem[] = [];
  const { redirects } = readRedirects(root, problems);
  if (!lock || problems.length > 0)
    throw new Error(`${lockPath} 或 content/redirects.yaml 有误：运行 npm run codes -- --check`);
  loaded = codesFrom(lock, redirects);
  return loaded;
}
