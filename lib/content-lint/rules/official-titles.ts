import type { Rule } from "../rule.ts";
import { lineIn } from "../texts.ts";

const titles = new Set(["title", "short", "标题"]);

/** Titles and headings never pose as a wallet's own site. */
export const officialTitles: Rule = {
  id: "official-titles",
  why: "标题不写“官网”“官方客服”：我们不是官方，骗子才爱这样写标题。",
  severity: "error",
  check({ articles }, report) {
    for (const text of articles.flatMap((article) => article.texts).filter(({ field }) => titles.has(field))) {
      const match = /官网|官方(?:客服|网站|电话|热线|入口下载)/.exec(text.text);
      if (match) report(text.file, lineIn(text, match.index), `标题里有“${match[0]}”；换成读者要办的那件事`);
    }
  },
  good: [
    '<Steps>\n<Step id="call" title="打官方热线">\n说清时间。\n</Step>\n</Steps>',
    "## 找客服时怎么说 [#say]\n\n先说时间。",
  ],
  bad: ["## 官方客服电话 [#say]\n\n先说时间。", "## 去官网查 [#site]\n\n先看账单。"],
};
