import type { Rule } from "../rule.ts";
import { overlaps } from "../shingles.ts";
import type { LintText } from "../texts.ts";

const MIN_LENGTH = 25;
const MAX_OVERLAP = 0.2;

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** No two articles say the same in the same words. */
export const nearDuplicates: Rule = {
  id: "near-duplicates",
  why: "两篇文章不说一样的话：一件事只在一篇里讲清楚，别处链过去。",
  severity: "error",
  check({ articles }, report) {
    const paragraphs = articles
      .flatMap((article) => article.texts)
      .filter(({ field, kind }) => field === "正文" && kind === "prose")
      .map((text) => ({ text, words: bare(text.text) }))
      .filter(({ words }) => words.length >= MIN_LENGTH);
    const groups = paragraphs.map(({ text, words }) => ({ words, group: text.file }));
    for (const { later, earlier, share } of overlaps(groups, MAX_OVERLAP)) {
      const [a, b] = [paragraphs[later]?.text as LintText, paragraphs[earlier]?.text as LintText];
      report(
        a.file,
        a.line,
        `和 ${b.file}:${b.line} 有 ${Math.round(share * 100)}% 相同；改写成这篇特有的话，或链到那一篇`,
      );
    }
  },
  good: [
    {
      "content/guides/one.mdx": "打开钱包的账单，找到刚才那一笔，看它写着成功、失败还是处理中。",
      "content/guides/two.mdx": "电梯里断了网，先走出来等信号回来，再刷新页面看那一笔的结果。",
    },
  ],
  bad: [
    {
      "content/guides/one.mdx": "打开钱包的账单，找到刚才那一笔，看它写着成功、失败还是处理中。",
      "content/guides/two.mdx": "断在半路，就打开钱包的账单，找到刚才那一笔，看清楚再说，别急着走。",
    },
  ],
};
