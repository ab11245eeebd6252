import type { Heading } from "mdast";
import { childrenOf, headingId, isJsx, type MdxNode } from "../mdx/parse.ts";
import { identifier } from "../schema/field.ts";
import type { ArticleSource } from "./article-source.ts";
import { visitTrees } from "./mdx-tree.ts";
import type { Report } from "./problem.ts";

/** Headings: depth, place, text, and a stable id that nothing else in the article has. */
export function checkHeadings(article: ArticleSource): void {
  let before = article.partial ? 2 : 1;
  visitTrees(article.trees, (node, line, ancestors) => {
    if (node.type !== "heading") return;
    const report: Report = (at, field, message) => article.report(at, field, message);
    if (ancestors.length > 1) report(line, "标题", "标题不能放在组件、列表或引用里；移到外面");
    checkDepth(node, before, line, report);
    checkMark(node, line, report);
    before = node.depth;
  });
  checkAnchors(article);
}

function checkDepth({ depth }: Heading, before: number, line: number, report: Report): void {
  if (depth === 1) report(line, "标题", "一级标题留给文章的 title；改成 ##");
  else if (depth > 3) report(line, "标题", "标题最多到三级；改成 ###");
  else if (depth === 3 && before < 2) report(line, "标题", "三级标题上面要先有二级标题；改成 ##");
}

function checkMark(node: Heading, line: number, report: Report): void {
  const { id, text } = headingId(node);
  const last = node.children.at(-1);
  if (id === undefined) report(line, "标题", "标题没有编号；在末尾加上 [#编号]，例如 [#do-now]");
  else if (last?.type !== "text" || !last.value.includes("[#"))
    report(line, "标题", "编号要写成标题末尾的普通文字，不加粗，不放进链接");
  else if (!identifier.safeParse(id).success)
    report(line, "标题", `编号“${id}”写得不对；只用小写英文、数字和连字符，以字母开头`);
  if (text === "" && id !== undefined) report(line, "标题", "只有编号，没有标题文字");
  if (hasComponent(node)) report(line, "标题", "标题里不能放组件；移到正文");
}

function hasComponent(node: MdxNode): boolean {
  return childrenOf(node).some((child) => isJsx(child) || hasComponent(child));
}

function checkAnchors({ anchors, report }: ArticleSource): void {
  const first = new Map<string, number>();
  for (const { id, line } of anchors) {
    const taken = first.get(id);
    if (taken === undefined) first.set(id, line);
    else report(line, "编号", `编号 ${id} 重复，第 ${taken} 行已经用了；标题、步骤、提示语共用一套编号，换一个`);
  }
}
