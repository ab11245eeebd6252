import { describe, expect, it } from "vitest";
import { distance, nearest } from "./nearest.ts";

describe("nearest", () => {
  it.each([
    ["saidAS", ["title", "saidAs"], "saidAs"],
    ["titel", ["title", "topics"], "title"],
    ["一般", ["安全", "一般安全"], "一般安全"],
    ["guides/disconnect", ["guides/prevention", "failures/disconnect"], "failures/disconnect"],
    ["/failures/disconect", ["/failures", "/failures/disconnect"], "/failures/disconnect"],
    ["mood", ["owner", "short"], undefined],
    ["abc", [], undefined],
  ])("takes %s for the right one of %j", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it("counts a swap of neighbours as one", () => {
    expect(distance("titel", "title")).toBe(1);
    expect(distance("", "abc")).toBe(3);
  });
});
