import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { z } from "zod";
import { type Kind, kinds } from "../kinds.ts";
import { edit, problemsWith } from "./check/fixture.ts";
import { keysAt } from "./check/schema-walk.ts";
import { componentNamed, mdxComponents } from "./mdx/components.ts";
import { articleSchemas } from "./schema/article.ts";
import { emergencyBranchSchema, emergencySchema } from "./schema/emergency.ts";
import { englishSchema, englishSectionSchema } from "./schema/english.ts";
import { flowAnswerSchema, flowNodeSchema, flowSchema } from "./schema/flow.ts";
import { contactSchema, factSchema } from "./schema/registry.ts";
import { replySchema } from "./schema/replies.ts";
import { verdictSchema } from "./schema/verdict.ts";
import { topics } from "./topics.ts";

const readme = readFileSync(new URL("../../content/README.md", import.meta.url), "utf8");

function section(heading: string): string {
  const start = readme.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`content/README.md has no section “${heading}”`);
  const rest = readme.slice(start + 4);
  const end = rest.search(/\n## (?!.*\[#)/); // a heading with an id is an example
  return end < 0 ? rest : rest.slice(0, end);
}

interface Row {
  readonly name: string;
  readonly required: boolean;
  readonly example: string;
}

function rows(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function fieldRows(heading: string): Row[] {
  return rows(section(heading)).map(([name = "", required = "", , example = ""]) => ({
    name: name.replaceAll("`", ""),
    required: required.startsWith("是"),
    example: example.replaceAll("`", ""),
  }));
}

const optional = (field: z.ZodType): boolean => field.safeParse(undefined).success;
const guide = articleSchemas.guide.shape as Readonly<Record<string, z.ZodType>>;
const reading = [articleSchemas.failure, articleSchemas.wallet, articleSchemas.faq, articleSchemas.prompt];
const everywhere = Object.fromEntries(
  Object.entries(guide).filter(([name]) => reading.every(({ shape }) => name in shape)),
);

function ownFields(kind: Kind): Record<string, z.ZodType> {
  const shape = articleSchemas[kind].shape as Readonly<Record<string, z.ZodType>>;
  return Object.fromEntries(Object.entries(shape).filter(([name]) => !(name in everywhere)));
}

const tables: readonly (readonly [string, Readonly<Record<string, z.ZodType>>])[] = [
  ["每篇都有的字段", everywhere],
  ["故障另有的字段", ownFields("failure")],
  ["钱包另有的字段", ownFields("wallet")],
  ["指南另有的字段", ownFields("guide")],
  ["常见问题另有的字段", ownFields("faq")],
  ["提示语另有的字段", ownFields("prompt")],
  ["公告另有的字段", ownFields("notice")],
  ["号码登记簿 contacts.yaml", contactSchema.shape],
  ["有出处的说法 facts.yaml", factSchema.shape],
  ["出事先做什么 emergency.yaml", emergencySchema.shape],
  ["出事先做什么：一种情形", emergencyBranchSchema.shape],
  ["英文页 english.yaml", englishSchema.shape],
  ["英文页的一节", englishSectionSchema.shape],
  ["自助排查 flows/*.yaml", flowSchema.shape],
  ["自助排查的一问", flowNodeSchema.shape],
  ["自助排查的回答", flowAnswerSchema.shape],
  ["客服模板 replies.yaml", replySchema.shape],
];

describe.each(tables)("content/README.md, “%s”", (heading, shape) => {
  const documented = fieldRows(heading);

  it("lists the fields of the schema, no more and no fewer", () => {
    expect(documented.map(({ name }) => name).sort()).toEqual(Object.keys(shape).sort());
  });

  it("says rightly which are required", () => {
    const claimed = Object.fromEntries(documented.map(({ name, required }) => [name, required]));
    expect(claimed).toEqual(Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, !optional(field)])));
  });

  it("gives examples that the schema accepts", () => {
    for (const { name, example } of documented.filter((row) => row.example !== "")) {
      const value = (parse(example) as Record<string, unknown>)[name];
      const result = shape[name]?.safeParse(value);
      expect(result?.error?.issues.map((issue) => issue.message) ?? [], `${name}: ${example}`).toEqual([]);
    }
  });
});

describe("content/README.md", () => {
  it("gives a whole verdict that the schema accepts and that shows every field of it", () => {
    const block = /```yaml\n([\s\S]*?)```/.exec(section("故障另有的字段"))?.[1] ?? "";
    const { verdict } = parse(block) as { verdict: Record<string, object> };
    expect(verdictSchema.safeParse(verdict).error?.issues ?? []).toEqual([]);
    expect(Object.keys(verdict).sort()).toEqual([...keysAt(verdictSchema, [])].sort());
    for (const name of keysAt(verdictSchema, []).filter((field) => field !== "selfCustody")) {
      expect(Object.keys(verdict[name] ?? {}).sort()).toEqual(keysAt(verdictSchema, [name]).sort());
    }
  });

  it("lists what a notice leaves out", () => {
    const left = Object.keys(everywhere).filter((name) => !(name in articleSchemas.notice.shape));
    const said = /公告不必写 (.*?)。/.exec(section("公告另有的字段"))?.[1]?.match(/[a-zA-Z]+/g) ?? [];
    expect(said.sort()).toEqual(left.sort());
  });

  it("lists the topics in the order of topics.ts", () => {
    expect(rows(section("主题")).map(([name = ""]) => name.replaceAll("`", ""))).toEqual([...topics]);
  });

  it("lists every folder of articles", () => {
    const folders = [...readme.matchAll(/^\| `([a-z]+)\/<slug>\.mdx`/gm)].map((match) => match[1]);
    expect(folders).toEqual(kinds.map(({ folder }) => folder));
  });
});

describe("content/README.md, components", () => {
  const documented = rows(section("正文")).map(([name = "", use = "", example = ""]) => ({
    name: name.replace(/[`</> ]/g, ""),
    attributes: [...`${use} ${example}`.matchAll(/`([a-z]+)(?:="[^"]*")?`|\s([a-z]+)="/g)].map(
      (m) => m[1] ?? m[2] ?? "",
    ),
    example: example.replaceAll("`", ""),
  }));

  it("lists the components of mdx/components.ts, no more and no fewer", () => {
    expect(documented.map(({ name }) => name).sort()).toEqual(Object.keys(mdxComponents).sort());
  });

  it("names every attribute of each, and no other", () => {
    const models: readonly string[] = ["bank", "payment", "ecny", "self-custody"];
    for (const { name, attributes } of documented) {
      const rule = componentNamed(name);
      const known = Object.keys({ ...rule?.required, ...rule?.optional });
      const named = new Set(attributes.filter((attribute) => !models.includes(attribute) && attribute !== "prompts"));
      expect([...named].sort(), name).toEqual(known.sort());
    }
  });

  it("gives examples that the check accepts", () => {
    for (const { name, example } of documented.filter((row) => row.example !== "")) {
      const { within, body } = componentNamed(name) ?? {};
      const block = body === "block" ? `${example}\n文字。\n</${name}>` : example;
      const text = within ? `<${within}>\n${block}\n</${within}>` : block;
      const problems = problemsWith(edit("content/guides/prevention.mdx", "把钱包升到新版。", text));
      expect(
        problems.filter((problem) => !/contacts\.yaml 里没有|facts\.yaml 里没有/.test(problem)),
        example,
      ).toEqual([]);
    }
  });

  it("shows a block of steps that the check accepts", () => {
    const block = /```mdx\n(<Steps>[\s\S]*?)```/.exec(section("正文"))?.[1] ?? "";
    expect(problemsWith(edit("content/guides/prevention.mdx", "把钱包升到新版。", block))).toEqual([]);
  });
});
