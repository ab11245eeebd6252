import { describe, expect, it } from "vitest";
import { directoryOf } from "../contacts/directory.ts";
import { catalog } from "./fixtures/content.ts";
import { applyRepair, lintOutgoing } from "./lint.ts";
import { lintRules } from "./lint-rules.ts";

const context = { directory: directoryOf(catalog.contacts), origin: "https://example.org" };
const rulesIn = (text: string): string[] => lintOutgoing(text, context).map(({ rule }) => rule);

describe.each(lintRules)("the rule $id", ({ id, good, bad }) => {
  it.each(good.map((text) => [text]))("lets pass: %s", (text) => {
    expect(rulesIn(text)).not.toContain(id);
  });

  it.each(bad.map((text) => [text]))("finds: %s", (text) => {
    expect(rulesIn(text)).toContain(id);
  });
});

describe("lintOutgoing", () => {
  it("says where, in units of the string, also after characters of two", () => {
    const text = "😀先看账单。\n打 95589 问，马上到账。";
    const found = lintOutgoing(text, context);
    expect(found.map(({ rule, start, end }) => [rule, text.slice(start, end).trim()])).toEqual([
      ["number", "95589"],
      ["promise", "马上到账"],
    ]);
  });

  it("tells what harms from what is merely bad style", () => {
    expect(lintOutgoing("把验证码发给我！", context).map(({ grave }) => grave)).toEqual([true, false]);
  });

  it("does not take codes for telephone numbers, whoever writes them", () => {
    for (const code of ["101-10", "110-19", "1001-1", "12012-3"]) expect(rulesIn(`看编号 ${code}。`)).toEqual([]);
  });

  it("takes a look-alike of this site for a foreign address", () => {
    expect(rulesIn("看 https://example.org.evil.com/s/101 这一页。")).toContain("number");
  });

  it("finds card numbers and codes that must not be sent at all", () => {
    const says = (text: string) => lintOutgoing(text, context).map((finding) => finding.says);
    expect(says("卡号 6222021234567890128")).toContain("像完整的银行卡号");
    expect(says("你的验证码是 482913")).toContain("像短信验证码");
  });

  it("reports “建议您” once, and repairs what is certain", () => {
    const [finding] = lintOutgoing("建议您看账单。", context);
    expect(lintOutgoing("建议您看账单。", context)).toHaveLength(1);
    expect(finding && applyRepair("建议您看账单。", finding)).toBe("看账单。");
    const [promise] = lintOutgoing("马上到账。", context);
    expect(promise && applyRepair("马上到账。", promise)).toBe("马上到账。");
  });

  it("reads any text without throwing", () => {
    for (const text of ["", "\ud800", "{".repeat(5000), "1".repeat(10_000), "验证码".repeat(2000), "a\u0000b"])
      expect(() => lintOutgoing(text, context)).not.toThrow();
  });
});
