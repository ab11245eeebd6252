import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Reply, repliesPath, repliesSchema } from "../content/schema/replies.ts";

/** The templates of content/replies.yaml, {} where there is no such file; throws a ZodError when the check was skipped and one is wrong. */
export function loadReplies(root = process.cwd()): Readonly<Record<string, Reply>> {
  const file = join(/* turbopackIgnore: true */ root, repliesPath);
  return existsSync(file) ? repliesSchema.parse(parse(readFileSync(file, "utf8")) ?? {}) : {};
}
