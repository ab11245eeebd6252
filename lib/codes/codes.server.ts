import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../content/check/problem.ts";
import { kept } from "../content/kept.server.ts";
import { redirectsPath } from "../content/schema/redirects.ts";
import { lockPath, parseLock } from "./lock.ts";
import { type Codes, codesFrom } from "./lookup.ts";
import { readRedirects } from "./redirects.server.ts";

/** The project's codes, kept as `kept` says; throws when lock or redirects cannot be read, which `npm run codes -- --check` explains. */
export const loadCodes = kept(
  (root) => [lockPath, redirectsPath].map((path) => join(/* turbopackIgnore: true */ root, path)),
  (root): Codes => {
    const lock = parseLock(readFileSync(join(/* turbopackIgnore: true */ root, lockPath), "utf8"));
    const problems: Problem[] = [];
    const { redirects } = readRedirects(root, problems);
    if (!lock || problems.length > 0)
      throw new Error(`${lockPath} 或 content/redirects.yaml 有误：运行 npm run codes -- --check`);
    return codesFrom(lock, redirects);
  },
);
