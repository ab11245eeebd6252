import type { Rule } from "../rule.ts";

/** What does not parse cannot be linted, so it never passes. */
export const readable: Rule = {
  id: "readable",
  why: "读不懂的文件没法检查；先运行 npm run check 把它改好。",
  severity: "error",
  check({ corpus }, report) {
    for (const { file, partial } of corpus.articles)
      if (partial) report(file, 1, "有一部分读不懂；先运行 npm run check");
    for (const ref of corpus.unread) report(`content/${ref}.mdx`, 1, "读不懂；先运行 npm run check");
    for (const { file, entries } of Object.values(corpus.registries))
      if (!entries) report(file, 1, "读不懂；先运行 npm run check");
  },
  good: ["先看账单。"],
  bad: ["<Steps>\n先看账单。", { "content/terms.yaml": "a: [" }],
};
