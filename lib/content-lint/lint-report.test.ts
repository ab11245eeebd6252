import { describe, expect, it } from "vitest";
import { fails, lintReport } from "./lint-report.ts";
import type { LintFinding } from "./rule.ts";
import { rules } from "./rules.ts";

const finding = (file: string, line: number, rule: string, severity: LintFinding["severity"]): LintFinding => ({
  file,
  line,
  rule,
  severity,
  message: "改掉",
});

describe("lintReport", () => {
  it("groups by file and says why, with the sum last", () => {
    const list = [
      finding("content/guides/a.mdx", 3, "terms", "error"),
      finding("content/guides/a.mdx", 9, "long-sentences", "warning"),
      finding("content/guides/b.mdx", 2, "reviews-due", "due"),
    ];
    expect(lintReport(list, rules, 2)).toBe(
      [
        "content/guides/a.mdx\n  3  错误  terms  改掉\n  9  提醒  long-sentences  改掉",
        "content/guides/b.mdx\n  2  到期  reviews-due  改掉",
        "为什么有这些规矩：\n  terms  用词照 terms.yaml：账户、登录、记录、到账。错字只进搜索，不进正文。\n  long-sentences  一句超过 60 字，念不顺，也看不快；拆开。\n  reviews-due  过了 reviewBy 的文章，页面显示“待复核”；从头核对一遍，再改 reviewedOn 和 reviewBy。",
        "内容规矩：看了 2 篇文章，1 个错误，1 个提醒，1 个到期。",
      ].join("\n\n"),
    );
  });

  it("has only the sum when nothing is found", () => {
    expect(lintReport([], rules, 5)).toBe("内容规矩：看了 5 篇文章，0 个错误，0 个提醒，0 个到期。");
  });
});

describe("fails", () => {
  it.each([
    ["error", false, true],
    ["warning", false, false],
    ["warning", true, false],
    ["due", false, false],
    ["due", true, true],
  ] as const)("of a finding “%s”, strict %s, is %s", (severity, strict, expected) => {
    expect(fails([finding("a", 1, "terms", severity)], strict)).toBe(expected);
  });
});
