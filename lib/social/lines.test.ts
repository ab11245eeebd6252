import { describe, expect, test } from "vitest";
import { balancedLines, widthOf } from "./lines.ts";

describe("lines of a title", () => {
  // text, em a line, lines → what a person would write
  test.each([
    ["断线", 8, 2, ["断线"]], // fits: one line
    ["钱包被盗了，先做什么？", 8, 2, ["钱包被盗了，", "先做什么？"]], // at the pause
    ["账户已被限制，部分功能暂停", 8, 3, ["账户已被限制，", "部分功能暂停"]], // even, no third line
    ["扣了钱订单没成、扣了两次", 9, 2, ["扣了钱订单没成、", "扣了两次"]], // the pause before the balance
    ["什么时候该重装钱包 App？", 9, 2, ["什么时候该重装", "钱包 App？"]], // Latin stays whole, no space at an end
    ["提示“处理失败”怎么解决？", 9, 2, ["提示“处理失败”", "怎么解决？"]], // what is quoted stays together
  ])("%s in %i em", (text, most, lines, expected) => {
    expect(balancedLines(text, most, lines)).toEqual(expected);
  });

  test("a text that does not fit has no lines", () => {
    expect(balancedLines("账户已被限制，部分功能暂停", 5, 2)).toBeUndefined();
  });

  test("whatever the width, the lines are the text, and none is too wide or begins with a comma", () => {
    const text = "遇到“系统繁忙”；别连着点，先看账单、再看短信：扣了没有？";
    for (let most = 7; most <= 30; most++) {
      const lines = balancedLines(text, most, 6);
      expect(lines?.join("")).toBe(text);
      expect(lines?.filter((line) => widthOf(line) > most || /^[，。、：；？！”]/.test(line))).toEqual([]);
    }
  });
});
