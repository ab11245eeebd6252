import { describe, expect, it } from "vitest";
import { lettersOf } from "../text/normalize.ts";
import { completionsOf } from "./completions.ts";
import { realIndex } from "./fixtures/index.server.ts";
import { golden } from "./golden.ts";
import { readPinyin } from "./pinyin-query.ts";
import { search } from "./search.ts";
import { spellingOf } from "./spelling.ts";
import { suggest } from "./suggest.ts";

const { index } = realIndex();
const complete = completionsOf(index);

describe("completions", () => {
  it.each([
    ["zhifushib", "支付失败", "pinyin within its last syllable"],
    ["refun", "refund", "a Latin word"],
  ])("%s may become %s: %s", (letters, word) => expect(complete(letters).map(({ text }) => text)).toContain(word));

  it("are at most four, the likeliest first, and none for two letters or for what begins no word", () => {
    for (const letters of ["zhi", "tui", "yan", "qian"]) {
      const shares = complete(letters).map(({ share }) => share);
      expect(shares.length).toBeLessThanOrEqual(4);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }
    expect(complete("zh")).toEqual([]);
    expect(complete("xqzw")).toEqual([]);
  });
});

describe("pinyin while it is typed", () => {
  const unfinished = golden
    .filter(({ kind }) => kind === "pinyin")
    .flatMap(({ query, expected }) =>
      Array.from({ length: query.length - 3 }, (_, i) => ({ typed: query.slice(0, i + 3).trim(), expected })),
    );

  // Measured .698 with 149 articles, whose words begin with the same letters more often than those of 97 did.
  it("finds what it is about in two of three keys", () => {
    const found = unfinished.filter(({ typed, expected }) =>
      search(index, typed, { excerpts: 0 })
        .results.slice(0, 3)
        .some(({ kind, slug }) => expected.includes(`${kind}/${slug}`)),
    );
    expect(found.length / unfinished.length).toBeGreaterThanOrEqual(2 / 3);
  });

  // .108 of all keys: spaced pinyin, of which there is more now, is read by its syllables.
  it("would not be read at all, in one key of ten, without completions", () => {
    const known = (word: string) => index.vocabulary.idOf(word) >= 0;
    const read = (typed: string, with_: boolean) =>
      readPinyin(typed, spellingOf(index), known, with_ ? complete : undefined) !== undefined;
    const lost = unfinished.filter(({ typed }) => read(typed, true) && !read(typed, false));
    expect(lost.length / unfinished.length).toBeGreaterThanOrEqual(0.1);
  });
});

describe("suggestions", () => {
  it("begin with what was typed, or hold it", () => {
    for (const typed of ["微信", "退款", "验证码", "钱"]) {
      const offered = suggest(index, typed);
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.length).toBeLessThanOrEqual(6);
      const plain = offered.map((text) => lettersOf(index.analyzer.normalize(text).text));
      for (const text of plain) expect(text).toContain(lettersOf(index.analyzer.normalize(typed).text));
    }
  });

  it("one character offers only what it begins, and letters nothing that they would cut", () => {
    for (const typed of ["的", "不", "钱"]) for (const text of suggest(index, typed)) expect(text[0]).toBe(typed);
    expect(suggest(index, "ban")).toEqual([]);
  });

  it.each(["dsfjk", "asd", "xqzw", "退dsf", "select", "？？", "12"])("%s completes to nothing", (typed) => {
    expect(suggest(index, typed)).toEqual([]);
    expect(complete(typed)).toEqual([]);
  });
});
