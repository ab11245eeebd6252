import { describe, expect, it } from "vitest";
import { createAnalyzer } from "./analyzer.ts";
import { excerpt, highlight } from "./highlight.ts";
import { emptyLexicon } from "./lexicon.ts";
import { readQuery } from "./query.ts";

const analyzer = createAnalyzer({ lexicon: emptyLexicon, fold: { chars: "網网", words: [["简讯", "短信"]] } });
const terms = (query: string) => readQuery(query, analyzer).terms;

it("marks the characters of the source, whatever the query's spelling", () => {
  expect(highlight("先看ＡＰＰ的網络", terms("app 网络"), analyzer)).toEqual([
    { text: "先看", hit: false },
    { text: "ＡＰＰ", hit: true },
    { text: "的", hit: false },
    { text: "網络", hit: true },
  ]);
});

it("keeps markup as text", () => {
  expect(highlight("<b>断线</b>", terms("断线"), analyzer).map(({ text }) => text)).toEqual(["<b>", "断线", "</b>"]);
});

it("cuts a long text around what was searched", () => {
  const pieces = excerpt(`${"没有关系的话。".repeat(30)}这里说断线。${"别的话。".repeat(30)}`, terms("断线"), analyzer);
  const whole = pieces.map(({ text }) => text).join("");
  expect(whole).toContain("断线");
  expect(whole.length).toBeLessThan(90);
  expect(whole.startsWith("…")).toBe(true);
});

describe("with a lexicon", () => {
  const lexicon = {
    ...emptyLexicon,
    groups: [
      ["没到账", "没收到钱"],
      ["到账", "进账"],
      ["app", "软件"],
    ],
  };
  const reads = createAnalyzer({ lexicon, fold: { chars: "", words: [] } });
  const marked = (text: string, query: string) =>
    highlight(text, readQuery(query, reads).terms, reads)
      .filter(({ hit }) => hit)
      .map(({ text: piece }) => piece);

  it("marks another word for the same thing, and not what that word merely holds", () => {
    expect(marked("对方没收到钱，昨天进账的是别的", "没到账")).toEqual(["没收到钱"]);
  });

  it("does not mark a word inside a longer Latin word", () => {
    expect(marked("happy 的 App", "app")).toEqual(["App"]);
  });
});
