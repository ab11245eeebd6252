import { stringsAt } from "../../content/check/strings.ts";
import type { Rule } from "../rule.ts";

/** Articles whose review is overdue: reported, and an error only with --strict. */
export const reviewsDue: Rule = {
  id: "reviews-due",
  why: "过了 reviewBy 的文章，页面显示“待复核”；从头核对一遍，再改 reviewedOn 和 reviewBy。",
  severity: "due",
  check({ corpus, today }, report) {
    for (const { file, fields } of corpus.articles) {
      const due = stringsAt(fields.data, ["reviewBy"])[0]?.text;
      if (due !== undefined && due < today)
        report(file, fields.lineOf(["reviewBy"]), `${due} 就该复核了；核对后改 reviewedOn 和 reviewBy`);
    }
  },
  good: ["先看账单。"],
  bad: [{ "content/guides/overdue.mdx": "reviewBy 2020" }],
};
