import { checkHeadings } from "../../content/check/check-headings.ts";
import { ownCheck } from "../own-check.ts";
import type { Rule } from "../rule.ts";

/** Headings have ids that stay; the same check that the build runs. */
export const headingIds: Rule = {
  id: "heading-ids",
  why: "每个标题要有不变的编号：编号是地址的一部分，短链接和搜索都靠它。",
  severity: "error",
  check: ownCheck(checkHeadings),
  good: ["## 先看账单 [#see-bill]\n\n看有没有扣款。"],
  bad: [
    "## 先看账单\n\n看有没有扣款。",
    "## 先看账单 [#See Bill]\n\n看有没有扣款。",
    "## 甲 [#a]\n\n一\n\n## 乙 [#a]\n\n二",
  ],
};
