import { describe, expect, it } from "vitest";
import { matches } from "./matches.ts";

describe("matches", () => {
  const texts = ["", "a", "aab a", "钱没到账，钱没退", "𠮷野家a𠮷", "\u{1f4b0}a"];
  const patterns = [/a/g, /a*/g, /(?:)/gu, /钱(没)?(.)/gu, /$/g, /b(?<x>.)?/g];
  const plain = ({ 0: match, index }: RegExpExecArray) => [index, match];

  for (const pattern of patterns) {
    it(`of ${pattern} are those that matchAll finds, time after time`, () => {
      for (const text of [...texts, ...texts]) {
        expect(matches(text, pattern).map(plain)).toEqual([...text.matchAll(pattern)].map(plain));
      }
    });
  }

  it("have their groups", () => {
    const [first] = matches("没退没到", /没(?<what>.)/gu);
    expect([first?.[1], first?.groups?.what]).toEqual(["退", "退"]);
  });
});
