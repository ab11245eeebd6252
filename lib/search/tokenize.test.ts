import { describe, expect, it } from "vitest";
import { createNormalizer } from "../text/normalize.ts";
import { createWordFinder } from "./lexicon.ts";
import { createTokenizer, isConcept } from "./tokenize.ts";

const normalize = createNormalizer();
const plain = (word: string) => word;
const tokenize = createTokenizer(
  createWordFinder([["退钱", "退款"], ["钱没了"]], plain),
  createWordFinder([["的", "突然", "莫名其妙", "就", "全都"]], plain),
);
const concepts = (text: string) =>
  tokenize(normalize(text))
    .filter(({ term }) => isConcept(term))
    .map(({ term, start, end }) => [term, text.slice(start, end)]);

describe("a word of the lexicon", () => {
  it("is found as it stands", () => expect(concepts("申请退款")).toEqual([["#0", "退款"]]));

  it.each([
    ["退的钱去哪了", "#0", "退的钱"],
    ["钱突然全都没了", "#1", "钱突然全都没了"],
    ["钱莫名其妙就没了", "#1", "钱莫名其妙就没了"],
  ])("is found with fillers between its characters: %s", (text, term, span) => {
    expect(concepts(text)).toEqual([[term, span]]);
  });

  it("is not found across other words, nor twice where it stands whole", () => {
    expect(concepts("钱包没了")).toEqual([]);
    expect(concepts("的钱没了的")).toEqual([["#1", "钱没了"]]);
  });
});
