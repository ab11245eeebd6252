import type { z } from "zod";
import { didYouMean, nearest } from "./nearest.ts";
import { fieldName, type Report } from "./problem.ts";
import { keysAt } from "./schema-walk.ts";
import { wordIssue } from "./schema-wording.ts";
import type { YamlPath, YamlSource } from "./yaml-source.ts";

/** Validates parsed YAML and reports every issue with field and line; gives back the typed value when there is none. */
export function checkSchema<S extends z.ZodType>(
  schema: S,
  source: YamlSource,
  report: Report,
): z.infer<S> | undefined {
  if (source.data === undefined) return undefined;
  const result = schema.safeParse(source.data, { error: (issue) => wordIssue(issue, schema), reportInput: true });
  if (result.success) return result.data;
  const renamed = renamedFields(result.error.issues, schema);
  for (const issue of result.error.issues) {
    if (issue.code === "unrecognized_keys") reportUnknown(issue, schema, source, report);
    else if (issue.input !== undefined || !renamed.has(fieldName(issue.path)))
      report(source.lineOf(issue.path), fieldName(issue.path), messageOf(issue));
  }
  return undefined;
}

function messageOf(issue: z.core.$ZodIssue): string {
  return issue.code === "invalid_key" ? `编号写得不对：${issue.issues[0]?.message ?? ""}` : issue.message;
}

function reportUnknown(
  { path, keys }: { path: YamlPath; keys: readonly string[] },
  schema: z.ZodType,
  source: YamlSource,
  report: Report,
): void {
  const known = keysAt(schema, path);
  const listed = known.length <= 6 ? `可用的字段：${known.join("、")}` : "删掉它；可用的字段见 content/README.md";
  for (const key of keys) {
    const at = [...path, key];
    report(source.lineOf(at), fieldName(at), `没有这个字段${didYouMean(key, known, listed)}`);
  }
}

/** Fields that are missing only because their name is misspelt: one report is enough. */
function renamedFields(issues: readonly z.core.$ZodIssue[], schema: z.ZodType): Set<string> {
  const renamed = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    for (const key of issue.keys) {
      const meant = nearest(key, keysAt(schema, issue.path));
      if (meant) renamed.add(fieldName([...issue.path, meant]));
    }
  }
  return renamed;
}
