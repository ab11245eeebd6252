import { stringsAt } from "../../content/check/strings.ts";
import type { Rule } from "../rule.ts";

const overdue = `---
title: 过期的一篇
short: 过期
description: 这一篇很久没有人从头到尾核对过，里面的入口和说法可能都变了，所以检查要把它报出来，让编辑看到以后去核对一遍，再改两个日期。
topics: [security]
related: [failures/disconnect, wallets/icbc]
owner: 编辑部
publishedOn: 2020-01-01
updatedOn: 2020-01-01
reviewedOn: 2020-01-01
reviewBy: 2020-07-01
changes: [{ on: 2020-01-01, what: 首次发布 }]
sources: [{ name: 编辑部整理 }]
---

先看账单。
`;

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
  bad: [{ "content/guides/overdue.mdx": overdue }],
};
