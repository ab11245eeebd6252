import { describe, expect, it } from "vitest";
import { codeAt, compareCodes, indexOfCode, parseCode } from "./code.ts";

describe("codes", () => {
  it("start at 101, 201, 301, 401, 501 and go on with four digits when a range is full", () => {
    expect((["failure", "wallet", "guide", "faq", "prompt"] as const).map((kind) => codeAt(kind, 0))).toEqual([
      "101",
      "201",
      "301",
      "401",
      "501",
    ]);
    expect([98, 99, 1097, 1098].map((index) => codeAt("failure", index))).toEqual(["199", "1001", "1999", "10001"]);
    expect(() => codeAt("notice", 0)).toThrow("notice");
  });

  it("have an index that codeAt inverts", () => {
    for (const index of [0, 1, 98, 99, 100, 500, 1097, 1098, 9000]) {
      expect(indexOfCode(codeAt("guide", index))).toBe(index);
    }
    expect([indexOfCode("100"), indexOfCode("1000")]).toEqual([-1, -1]);
  });

  it("come in the order in which they are given out", () => {
    const codes = ["1001", "102", "101-10", "201", "101-2", "199-1", "101"];
    expect(codes.sort(compareCodes)).toEqual(["101", "101-2", "101-10", "102", "199-1", "1001", "201"]);
  });

  it.each(["101", "101-3", "1001-12", "10001-999"])("%s is one", (text) => expect(parseCode(text)).toBeDefined());

  it.each([
    "",
    "1",
    "10",
    "601",
    "0101",
    "101-",
    "-101",
    "101-0",
    "101-03",
    "101-1000",
    "１０１",
    "101 ",
    "101\n",
    "1e2",
  ])("%j is none", (text) => expect(parseCode(text)).toBeUndefined());
});
