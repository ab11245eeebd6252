import { describe, expect, it } from "vitest";
import { groupMisses } from "./groups.ts";
import { withSaying, withWord } from "./patch.ts";
import { proposeSayings, proposeTopics, unknownWords } from "./propose.ts";
import { termsOf } from "./terms.ts";

const miss = (query: string, near = "") => ({ at: 1, query, sure: "near" as const, origin: "search", near });
const groups = groupMisses(
  [
    miss("提现一直卡着不动", "103-2"),
    miss("提现一直卡着不动？", "103-2"),
    miss("打〔号码〕没人接", "103-2"),
    miss("打〔号码〕没人接", "103-2"),
    miss("押金退到注销的卡"),
    miss("骑车的押金"),
    miss("今天星期几"),
  ],
  termsOf,
);
const place = (code: string) => (code === "103-2" ? { ref: "failures/withdrawal", at: "wait" } : undefined);

describe("what editors are offered", () => {
  it("is a saying where the same was asked twice, with its section, and nothing that was masked", () => {
    expect(proposeSayings(groups, place, () => false)).toEqual([
      { ref: "failures/withdrawal", at: "wait", says: "提现一直卡着不动", count: 2 },
    ]);
    expect(proposeSayings(groups, place, () => true)).toEqual([]);
  });

  it("is a topic where several asked for what has no section, and not what one person asked", () => {
    expect(proposeTopics(groups).map(({ terms, count }) => [terms[0], count])).toEqual([["押金", 2]]);
  });

  it("is a word that several used and search does not know", () => {
    const more = groupMisses(
      [miss("提现卡着不动", "103-2"), miss("钱卡着怎么办", "103-2"), miss("提现卡着不动", "103-1")],
      termsOf,
    );
    const isUnknown = (word: string) => word === "卡着" || word === "着不";
    expect(unknownWords(more, isUnknown)).toEqual([{ near: "103-2", word: "卡着", query: "提现卡着不动" }]);
  });
});

describe("the patch", () => {
  const file = "---\ntitle: x\nsaidAs:\n  - { at: wait, says: [没到账] }\nrelated:\n  - a\n---\n";

  it("adds a saying to the line of its section, or a line", () => {
    expect(withSaying(file, { at: "wait", says: "卡着" })).toContain(
      "  - { at: wait, says: [没到账, 卡着] }\nrelated:",
    );
    expect(withSaying(file, { at: "bank", says: "卡着" })).toContain(
      "[没到账] }\n  - { at: bank, says: [卡着] }\nrelated:",
    );
    expect(withSaying("---\ntitle: x\n---\n", { at: "bank", says: "卡着" })).toBe("---\ntitle: x\n---\n");
  });

  it("adds a word to its group alone", () => {
    const lexicon = "groups:\n  - words: [a, b]\n    proof: x\n  - words: [c]\n    proof: y\n";
    expect(withWord(lexicon, { word: "d", group: 1 })).toBe(lexicon.replace("[c]", "[c, d]"));
  });
});
