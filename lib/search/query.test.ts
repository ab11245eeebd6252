import { describe, expect, it } from "vitest";
import { createAnalyzer } from "./analyzer.ts";
import { emptyLexicon } from "./lexicon.ts";
import { readAsAny, readQuery } from "./query.ts";

const analyzer = createAnalyzer({ lexicon: emptyLexicon, fold: { chars: "", words: [] } });

describe("readAsAny", () => {
  const both = readAsAny(
    [
      { text: "转账失败", share: 1 },
      { text: "重装失败", share: 0.5 },
    ],
    analyzer,
  );

  it("reads as the likeliest does", () => {
    const { terms, telling, ...likeliest } = readQuery("转账失败", analyzer);
    expect(both).toMatchObject(likeliest);
    for (const term of telling) expect(both.telling).toContain(term);
    for (const [term, weight] of terms) expect(both.terms.get(term)).toBe(weight);
  });

  it("adds what the others say, for less", () => {
    expect(both.terms.get("重装")).toBe((readQuery("重装失败", analyzer).terms.get("重装") ?? 0) * 0.5);
    expect(both.terms.get("失败")).toBe(readQuery("失败", analyzer).terms.get("失败"));
  });
});
