import type { z } from "zod";
import { notListed } from "./nearest.ts";
import { keysAt, purposeAt } from "./schema-walk.ts";

type Issue = z.core.$ZodRawIssue;

const README = "写法见 content/README.md";

/** The Chinese wording of an issue for which the schema has none of its own. */
export function wordIssue(issue: Issue, schema: z.ZodType): string {
  if (issue.code === "invalid_type") return wrongType(issue, schema);
  if (issue.code === "invalid_value") return wrongChoice(issue.values.map(String), issue.input, aboutOf(issue, schema));
  if (issue.code === "too_small") return `太少：至少 ${issue.minimum} 条`;
  if (issue.code === "too_big") return `太多：最多 ${issue.maximum} 条`;
  return `这个值不对；${README}`;
}

function aboutOf(issue: Issue, schema: z.ZodType): string {
  const purpose = purposeAt(schema, issue.path ?? []);
  return purpose && `（${purpose}）`;
}

function wrongType(issue: Issue & { expected: string }, schema: z.ZodType): string {
  const path = issue.path ?? [];
  const about = aboutOf(issue, schema);
  if (issue.input === undefined) return `缺少必填字段${about}；补上它，${README}`;
  if (issue.input === null) return `是空的${about}；写上内容`;
  const now = `现在是${typeName(issue.input)}`;
  if (issue.expected === "string") return `要写成文字，${now}${quoted(issue.input)}`;
  if (issue.expected === "boolean") return `只能写 true 或 false，${now}`;
  if (issue.expected === "array") return `要写成列表，${now}；写成 [甲, 乙]，或一行一条“- 甲”`;
  const keys = keysAt(schema, path);
  return `要写成下一级字段${keys.length > 0 ? `（${keys.join("、")}）` : ""}，${now}`;
}

function quoted(input: unknown): string {
  return typeof input === "object" ? "" : `；加上引号："${String(input)}"`;
}

function typeName(input: unknown): string {
  if (Array.isArray(input)) return "列表";
  return (
    { string: "文字", number: "数字", bigint: "数字", boolean: "是非值", object: "下一级字段" }[
      typeof input as string
    ] ?? "别的东西"
  );
}

function wrongChoice(values: readonly string[], input: unknown, about: string): string {
  const listed = `可选：${values.join("、")}`;
  if (input === undefined) return `缺少必填字段${about}；${listed}`;
  if (input === null) return `是空的${about}；${listed}`;
  return typeof input === "object" ? `只能写一个值；${listed}` : notListed(String(input), values);
}
