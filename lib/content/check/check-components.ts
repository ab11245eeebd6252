import type { MdxJsxAttribute } from "mdast-util-mdx-jsx";
import type { AttributeRule, Component } from "../mdx/component.ts";
import { componentNamed, mdxComponents } from "../mdx/components.ts";
import { childrenOf, isJsx, type JsxNode, type MdxNode } from "../mdx/parse.ts";
import type { ArticleSource } from "./article-source.ts";
import { type Ids, wrongValue } from "./attribute-value.ts";
import { isHtml } from "./check-markup.ts";
import { visitTrees } from "./mdx-tree.ts";
import { didYouMean, nearest } from "./nearest.ts";
import type { Report } from "./problem.ts";

const names = Object.keys(mdxComponents);

/** Components: known, rightly nested, no more than an article may have, with the attributes that their own files ask for. */
export function checkComponents({ trees, report }: ArticleSource, ids: Ids): void {
  const counts = new Map<string, number>();
  visitTrees(trees, (node, line, ancestors) => {
    if (!isJsx(node) || isHtml(node)) return;
    const rule = componentNamed(node.name);
    if (!rule)
      return report(
        line,
        `<${node.name}>`,
        `没有这个组件${didYouMean(node.name ?? "", names, `可用的组件：${names.join("、")}`)}`,
      );
    checkAttributes(node, rule, line, ids, report);
    checkPlace(node, rule, line, ancestors, report);
    const name = node.name ?? "";
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    // Said once: each further one would say the same.
    if (rule.most && count === rule.most + 1) {
      report(line, `<${name}>`, `一篇最多 ${rule.most} 个，这是第 ${count} 个；留下最要紧的`);
    }
  });
}

function checkPlace(node: JsxNode, rule: Component, line: number, ancestors: readonly MdxNode[], report: Report): void {
  const tag = `<${node.name}>`;
  const parent = ancestors.findLast((ancestor) => isJsx(ancestor) || ancestor.type !== "paragraph");
  const outer = parent && isJsx(parent) ? parent.name : undefined;
  if (rule.within && outer !== rule.within) report(line, tag, `要直接放在 <${rule.within}> 里面`);
  if (rule.body === "void" && node.children.length > 0) report(line, tag, `里面不能有内容；写成 <${node.name} />`);
  if (rule.body === "block" && node.children.length === 0) report(line, tag, "里面是空的；写上内容，或删掉它");
  if (node.type === "mdxJsxTextElement" && !rule.inline) {
    report(line, tag, rule.body === "block" ? "开始标签和结束标签要各占一行" : "要单独占一行，不写在句子里");
  }
  if (rule.holds) {
    const strays = childrenOf(node).filter((child) => !(isJsx(child) && child.name === rule.holds));
    for (const stray of strays)
      report(
        line + (stray.position?.start.line ?? 0) - (node.position?.start.line ?? 0),
        tag,
        `里面只能放 <${rule.holds}>；别的内容移到外面`,
      );
  }
}

function checkAttributes(node: JsxNode, rule: Component, line: number, ids: Ids, report: Report): void {
  const rules = { ...rule.required, ...rule.optional };
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    const at =
      line + (attribute.position?.start.line ?? 0) - (attribute.position ? (node.position?.start.line ?? 0) : 0);
    if (attribute.type !== "mdxJsxAttribute") {
      report(at, `<${node.name}>`, '不能写花括号 { }；属性写成 id="…"');
      continue;
    }
    const message = attributeFault(attribute, rules, seen, ids);
    if (message) report(at, `<${node.name}> ${attribute.name}`, message);
    seen.add(attribute.name);
  }
  for (const name of Object.keys(rule.required)) {
    if (!seen.has(name) && !misspelt(name, seen, rules))
      report(line, `<${node.name}> ${name}`, `缺少必填的属性；写成 <${node.name} ${name}="…">`);
  }
}

/** True when an unknown attribute has already been reported as a misspelling of this one. */
function misspelt(name: string, seen: ReadonlySet<string>, rules: Readonly<Record<string, AttributeRule>>): boolean {
  return [...seen].some((other) => !(other in rules) && nearest(other, Object.keys(rules)) === name);
}

function attributeFault(
  attribute: MdxJsxAttribute,
  rules: Readonly<Record<string, AttributeRule>>,
  seen: ReadonlySet<string>,
  ids: Ids,
): string | undefined {
  const { name, value } = attribute;
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  const known = Object.keys(rules);
  if (!rule)
    return `没有这个属性${didYouMean(name, known, known.length > 0 ? `可用的属性：${known.join("、")}` : "这个组件不带属性")}`;
  if (seen.has(name)) return "同一个属性写了两次；留下一个";
  if (typeof value !== "string") return `要写成 ${name}="…"，不能写花括号，也不能没有值`;
  if (value.trim() === "") return "是空的；写上内容";
  return wrongValue(value, rule, name, ids);
}
