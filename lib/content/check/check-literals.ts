import { attributesOf, isJsx, type MdxNode } from "../mdx/parse.ts";
import type { ArticleSource } from "./article-source.ts";
import { lineAt } from "./encoding.ts";
import { findLiterals, type Literal } from "./literals.ts";
import { visitTrees } from "./mdx-tree.ts";
import { fieldName } from "./problem.ts";
import { stringsOf } from "./strings.ts";

const names: Readonly<Record<Literal["kind"], string>> = { phone: "号码", web: "网址", email: "邮箱", account: "账号" };

/** Ids of our own ("help-110", "failures/disconnect"), alone or in a row: they name, they do not send anywhere. */
const REFERENCE = /^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*(?: [a-z][a-z0-9]*(?:-[a-z0-9]+)*)*$/;

/** Literal numbers and addresses: they belong in contacts.yaml, where somebody checks them. */
export function checkLiterals({ trees, fields, report }: ArticleSource, numbers: ReadonlyMap<string, string>): void {
  const known = new Set(numbers.keys());
  const look = (text: string, line: number, field: string): void => {
    for (const { kind, text: written, plain, index } of findLiterals(text, known)) {
      const id = numbers.get(plain);
      const repair = id ? `写成 <Contact id="${id}" />` : '先登记到 contacts.yaml，再写 <Contact id="…" />';
      report(line + lineAt(text, index) - 1, field, `不能直接写${names[kind]}“${shortened(written)}”；${repair}`);
    }
  };
  visitTrees(trees, (node, line) => {
    for (const { text, field } of textsOf(node)) look(text, line, field);
  });
  for (const { path, text } of stringsOf(fields.data)) {
    if (!REFERENCE.test(text)) look(text, fields.lineOf(path), fieldName(path));
  }
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function textsOf(node: MdxNode): { text: string; field: string }[] {
  if ("value" in node && typeof node.value === "string" && !node.type.startsWith("mdx")) {
    return [{ text: node.value, field: "正文" }];
  }
  if (!isJsx(node)) return [];
  return Object.entries(attributesOf(node))
    .filter(([, value]) => !REFERENCE.test(value))
    .map(([name, value]) => ({ text: value, field: `<${node.name}> ${name}` }));
}
