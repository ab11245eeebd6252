import { checkMarkup } from "../../content/check/check-markup.ts";
import { ownCheck } from "../own-check.ts";
import type { Rule } from "../rule.ts";

/** Articles are words and our components, nothing that runs; the same check that the build runs. */
export const plainMdx: Rule = {
  id: "plain-mdx",
  why: "正文只有文字和 README.md 里的组件：不写 import、export、{表达式}、HTML、表格、图片。",
  severity: "error",
  check: ownCheck(checkMarkup),
  good: ['看 <Contact id="in-app" />。'],
  bad: [
    'import a from "b"',
    "今天{now}。",
    "<div>看账单</div>",
    "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |",
    "![图](/a.png)",
  ],
};
