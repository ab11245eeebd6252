import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../content/check/problem.ts";
import { checkSchema } from "../content/check/schema-problems.ts";
import { parseYaml, type YamlSource } from "../content/check/yaml-source.ts";
import { type Redirections, redirectsPath, redirectsSchema } from "../content/schema/redirects.ts";

const nothing: YamlSource = { data: {}, lineOf: () => 0 };

/** Moved addresses of a project, {} when the file is absent or holds comments alone; adds what is wrong with it to `problems`. */
export function readRedirects(root: string, problems: Problem[]): { redirects: Redirections; source: YamlSource } {
  const file = join(/* turbopackIgnore: true */ root, redirectsPath);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (text.split("\n").every((line) => /^\s*(#.*)?$/.test(line))) return { redirects: {}, source: nothing };
  const report = (line: number, field: string, message: string) =>
    void problems.push({ file: redirectsPath, line, field, message });
  const source = parseYaml(text, 1, report);
  return { redirects: checkSchema(redirectsSchema, source, report) ?? {}, source };
}
