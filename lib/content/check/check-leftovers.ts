import { isJsx, type MdxNode } from "../mdx/parse.ts";
import type { ArticleSource } from "./article-source.ts";
import { visitTrees } from "./mdx-tree.ts";
import { fieldName } from "./problem.ts";
import { stringsOf } from "./strings.ts";

/** A mark of Markdown or MDX that stands in running text, and how it is written so that it works. */
interface Leftover {
  readonly mark: RegExp;
  readonly repair: string;
}

/** Nodes that hold no words for the reader: what they say would be gone. */
const lost: Readonly<Record<string, string>> = {
  definition: "“[名字]: 地址”不会显示；链接写成 [文字](/地址)",
  footnoteDefinition: "不能写脚注；把话写进句子里",
  linkReference: "链接要写全：[文字](/地址)",
};

const inline: readonly Leftover[] = [
  { mark: /[[［][^\]］\n]*[\]］]\s*（[^）\n]*）/, repair: "链接用英文括号：[文字](/地址)" },
  { mark: /[【［][^】］\n]*[】］]\s*[(（]\s*\/[^)）\n]*[)）]/, repair: "链接用英文方括号和圆括号：[文字](/地址)" },
  { mark: /\[\^[^\]\n]*\]/, repair: "不能写脚注；把话写进句子里" },
  { mark: /\[#[^\]\n]*\]/, repair: "标题要写成“## 标题 [#编号]”，# 后面空一格，独占一行" },
  { mark: /\[[^\]\n]*\]\([^)\n]*\)?/, repair: "链接写成 [文字](/地址)，中间不空格，括号成对" },
  { mark: /\*\*|__/, repair: "加粗要成对：**文字**，紧挨着文字，不空格" },
  { mark: /~~/, repair: "不能写删除线；删掉它" },
  { mark: /[*＊]/, repair: "删掉它，加粗写成 **文字**" },
  { mark: /`/, repair: "删掉它，界面上的字用中文引号“”" },
  { mark: /[＜<]\s*\/?\s*[A-Za-z][^＞>\n]*[＞>]/, repair: "组件用英文尖括号，独占一行，例如 <NeverShare />" },
];

/** At the beginning of a line; a paragraph that begins so was meant to be a list or a heading. */
const opening: readonly Leftover[] = [
  { mark: /^#{1,6}(?=\S)/, repair: "标题的 # 后面要空一格" },
  { mark: /^＃+/, repair: "标题用英文 #，后面空一格" },
  { mark: /^\[[ xX✓]?\]/, repair: "不能写勾选框；要按顺序做的写成 <Steps>" },
  { mark: /^[-－﹣–•·●○▪◦+](?![-－–—])\s*(?=\S)/, repair: "列表写成“- 文字”，英文减号后面空一格" },
  { mark: /^\d{1,2}(?:[、．)）]|\.(?!\d))\s*(?=\S)/, repair: "有顺序的列表写成“1. 文字”，点后面空一格" },
  { mark: /^(?:[（(]\d{1,2}[)）]|[①-⑳])/, repair: "有顺序的列表写成“1. 文字”，点后面空一格" },
  { mark: /^＞/, repair: "引用用英文 >，或直接写成段落" },
];

/** Markdown or MDX that did not become markup, and so would stand on the page as it was typed. */
export function checkLeftovers({ trees, fields, report }: ArticleSource): void {
  visitTrees(trees, (node, line, ancestors) => {
    const gone = lost[node.type];
    if (gone) report(line, "正文", gone);
    if (node.type !== "text") return;
    const first = startsParagraph(node, ancestors);
    // What stands at a heading's end is its own mark, which the check of headings reads.
    const inHeading = ancestors.some(({ type }) => type === "heading");
    for (const [i, text] of node.value
      .replace(inHeading ? /\[#[^\]]*\]/ : /^$/, "")
      .split("\n")
      .entries()) {
      const message = leftoverIn(i > 0 ? text.trimStart() : text, i > 0 || first);
      if (message) report(line + i, "正文", message);
    }
  });
  // Fields are plain text: nothing in them becomes markup.
  for (const { path, text } of stringsOf(fields.data)) {
    const found = /\*\*|~~|`|\[[^\]]*\]\(|<\/?[A-Za-z]/.exec(text)?.[0];
    if (found) report(fields.lineOf(path), fieldName(path), `“${found}”会原样显示；字段里只写文字`);
  }
}

/** What is left of markup in a line of text, and how to write it; `begins` where the line begins a paragraph or follows a break. */
function leftoverIn(text: string, begins: boolean): string | undefined {
  for (const { mark, repair } of [...(begins ? opening : []), ...inline]) {
    const found = mark.exec(text)?.[0];
    if (found) return `“${found}”会原样显示在页面上；${repair}`;
  }
  return undefined;
}

/** Whether a text begins its paragraph. */
function startsParagraph(node: MdxNode, ancestors: readonly MdxNode[]): boolean {
  const parent = ancestors.at(-1);
  return parent !== undefined && !isJsx(parent) && parent.type === "paragraph" && parent.children[0] === node;
}
