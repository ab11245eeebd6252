import { expect, it } from "vitest";
import { findLiterals } from "../content/check/literals.ts";
import { similarPaths } from "../server/similar.ts";
import { shortAnswer } from "./answer.ts";
import { assign } from "./assign.ts";
import { codeHit, codeQuery } from "./code-query.ts";
import { article } from "./codes.fixture.ts";
import { codesFrom } from "./lookup.ts";

// The hundredth failure has the code 1001: it is found, linked and read out as 101 is.

const many = Array.from({ length: 100 }, (_, i) => article(`failures/number-${i}`, "one", "two", "three"));
const codes = codesFrom(assign(new Map(), {}, many), {});

it.each(["1001-3", "编号1001-3", "１００１－３", "1001—3", "#1001-3", "1001杠3", "编号：1001-3"])(
  "%s is the third part of the hundredth article",
  (typed) => {
    expect(codeQuery(typed)).toBe("1001-3");
    expect(codeHit(codes, typed)).toMatchObject({ kind: "section", current: "1001-3", anchor: "three" });
  },
);

it("answers its short link, also with what a chat program leaves behind it", () => {
  expect(shortAnswer(codes, "1001-3")).toMatchObject({ kind: "redirect", to: { url: "/failures/number-99#three" } });
  expect(similarPaths("/s/1001-3（编号").map(({ path }) => path)).toContain("/s/1001-3");
});

it("is no phone number in a text", () => {
  expect(findLiterals("编号 1001-3，看 /s/1001-3。编号 1001。", new Set(["10010", "110"]))).toEqual([]);
});
