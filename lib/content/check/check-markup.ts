import { isJsx, type JsxNode, rawText } from "../mdx/parse.ts";
import type { ArticleSource } from "./article-source.ts";
import { visitTrees } from "./mdx-tree.ts";

const refused: Readonly<Record<string, string>> = {
  mdxjsEsm: "不能写 import 和 export；删掉这一行",
  mdxFlowExpression: "不能写花括号 { } 里的表达式或注释；删掉它",
  mdxTextExpression: "不能写花括号 { } 里的表达式或注释；删掉它",
  html: "不能写 HTML；删掉它，可用的组件见 content/README.md",
  image: "不能放图片；改成文字说明",
  imageReference: "不能放图片；改成文字说明",
  code: "不能写代码块；改成普通段落",
};

/** What to do where a line is broken by hand. */
export const BREAK = "换行不用标签；删掉它，要另起一段就空一行";

const TABLE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/m;

/** Markup that an article may not use: scripts, expressions, HTML, images, tables, code blocks. */
export function checkMarkup({ trees, report }: ArticleSource): void {
  visitTrees(trees, (node, line) => {
    const message = refused[node.type];
    if (message) report(line, "正文", message);
    if (node.type === "paragraph" && TABLE.test(rawText(node)))
      report(line, "正文", "不能写表格；改成列表，或分成几节");
    if (isJsx(node) && isHtml(node))
      report(
        line,
        `<${node.name ?? ""}>`,
        node.name === "br" ? BREAK : "不能写 HTML 标签；删掉它，可用的组件见 content/README.md",
      );
  });
}

/** A tag that is written in lower case, or without a name. */
export function isHtml({ name }: JsxNode): boolean {
  return name === null || /^[a-z]/.test(name);
}
