import { describe, expect, it } from "vitest";
import { edit } from "../content/check/fixture.ts";
import { findingsIn, guideWith } from "./fixture.ts";
import { original, plantedDefects } from "./planted-defects.ts";
import { rules } from "./rules.ts";

const planted = plantedDefects.map((defect, index) => ({ ...defect, path: `content/guides/planted-${index}.mdx` }));
const files = Object.fromEntries(planted.map(({ path, body }, index) => [path, guideWith(body, `第 ${index} 处`)]));
// Read first, so that the defect is the later of the two.
const content = { "content/guides/original.mdx": guideWith(original, "原来那篇"), ...files };

const FAILURE = "content/failures/disconnect.mdx";

/** Defects in the fields of a failure, which readers see first. */
const plantedFields: readonly (readonly [rule: string, passage: string, by: string])[] = [
  ["pay-again-wording", "checkFirst: 先看账单里有没有这笔扣款。", "checkFirst: 换张卡再付就行。"],
  ["never-ask", "says: 问那一笔付款的结果。", "says: 把验证码告诉他，请他查结果。"],
  ["emergency-order", "says: 问那一笔付款的结果。", "says: 被骗的先冻结账户，再报警。"],
  ["promises", "再一步步连回去。", "照着做一定能连回去。"],
  ["figures", "再一步步连回去。", "五分钟以内连回去。"],
  ["fillers", "再一步步连回去。", "请您一步步连回去。"],
  ["card-words", "checkFirst: 先看账单里有没有这笔扣款。", "checkFirst: 先看账单；链上转出的别重发。"],
  ["terms", "先看账单，", "先看帐单，"],
  ["typography", "先看账单，", "先看账单,"],
];

describe("planted defects", () => {
  const findings = findingsIn(content, rules);

  it.each(planted)("$rule finds $body, and nothing else does", ({ rule, path }) => {
    const found = findings.filter(({ file }) => file === path);
    expect([...new Set(found.map((finding) => finding.rule))]).toEqual([rule]);
  });

  it.each(plantedFields)("%s finds “%s” made into “%s”", (rule, passage, by) => {
    const found = findingsIn(edit(FAILURE, passage, by), rules);
    expect([...new Set(found.map((finding) => finding.rule))]).toEqual([rule]);
  });

  it("are sixty or more, of every rule that looks at an article's text", () => {
    expect(planted.length).toBeGreaterThanOrEqual(60);
    // Of a date, and of a failure's card, which a guide has not.
    const elsewhere = ["reviews-due", "registry-expired", "card-words"];
    expect([...new Set(planted.map(({ rule }) => rule)), ...elsewhere].sort()).toEqual(
      rules.map(({ id }) => id).sort(),
    );
  });

  it("are all that is found", () => {
    expect(findings.filter(({ file }) => !(file in files))).toEqual([]);
  });
});
