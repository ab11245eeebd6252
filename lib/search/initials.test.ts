import { describe, expect, it } from "vitest";
import { createReadings } from "../text/readings.ts";
import { realIndex } from "./fixtures/index.server.ts";
import { golden } from "./golden.ts";
import { readInitials } from "./initials.ts";
import { search } from "./search.ts";
import { spellingOf } from "./spelling.ts";

const { index } = realIndex();
const spelling = spellingOf(index);
const readings = createReadings(index.head.readings);

/** Queries of Han alone, each character with one reading only, so that there is one way to type them. */
const typeable = golden.filter(({ query }) => /^[一-鿿]{2,8}$/.test(query) && syllablesOf(query));

function syllablesOf(query: string): string[] | undefined {
  const all = Array.from(query, (char) => readings.of(char));
  return all.every(({ length }) => length === 1) ? all.flat() : undefined;
}

function first(query: string, count: number): string[] {
  return search(index, query, { excerpts: 0 })
    .results.slice(0, count)
    .map(({ kind, slug }) => `${kind}/${slug}`);
}

/** The share of queries whose best article is among the first three when they are typed another way. */
function shareFound(queries: typeof typeable, typed: (syllables: readonly string[]) => string): number {
  const found = queries.filter(({ query }) =>
    first(typed(syllablesOf(query) ?? []), 3).includes(first(query, 1)[0] ?? ""),
  );
  return found.length / queries.length;
}

describe("a query typed as sounds", () => {
  it("is tried with enough queries to tell", () => expect(typeable.length).toBeGreaterThan(100));

  it.each([
    ["in pinyin without spaces", "", 0.95],
    ["in pinyin, each syllable by itself", " ", 0.95],
  ])("%s finds what its characters find", (_, space, least) => {
    expect(shareFound(typeable, (syllables) => syllables.join(space))).toBeGreaterThanOrEqual(least);
  });

  it("as three to six initials mostly does too", () => {
    const short = typeable.filter(({ query }) => query.length >= 3 && query.length <= 6);
    expect(shareFound(short, (syllables) => syllables.map(([letter]) => letter).join(""))).toBeGreaterThanOrEqual(0.8);
  });
});

describe("pinyin with tones", () => {
  it.each([
    ["zhīfù shībài", "failure/payment-failure", "marks"],
    ["tuì kuǎn méi dào", "failure/refund-missing", "marks, each syllable by itself"],
    ["zhi1fu4shi1bai4", "failure/payment-failure", "digits"],
    ["deng1 lu4 bu4 shang4", "failure/login-failure", "digits, each syllable by itself"],
    ["yànzhèngmǎ", "failure/verification-code", "one word"],
  ])("%s leads to %s: %s", (query, expected) => expect(first(query, 1)).toEqual([expected]));
});

describe("pinyin among other words", () => {
  it.each([
    [
      "deng lu bu shang qu zen me ban",
      "failure/login-failure",
      "ban is a syllable here, though the lexicon knows it as a word",
    ],
    ["账号被ban了", "failure/account-locked", "and a word here"],
    ["zf sb", "failure/payment-failure", "initials in two words"],
  ])("%s leads to %s: %s", (query, expected) => expect(first(query, 1)).toEqual([expected]));
});

describe("readInitials", () => {
  const texts = (letters: string) => readInitials(letters, spelling).map(({ text }) => text);

  it.each([
    ["zfsb", "支付失败", "a phrase of a title"],
    ["txwdz", "提现未到账", "two words in a row"],
    ["zhbdj", "账户被冻结", "two words, their joint known"],
  ])("%s may be %s: %s", (letters, phrase) => expect(texts(letters)).toContain(phrase));

  it("gives several where there are several, the likeliest first, at most four, none twice", () => {
    expect(texts("czsb").length).toBeGreaterThan(1);
    for (const letters of ["zfsb", "yesl", "czsb", "tkwdz", "abcdefgh"]) {
      const shares = readInitials(letters, spelling).map(({ share }) => share);
      expect(shares.length).toBeLessThanOrEqual(4);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      expect(shares[0] ?? 1).toBe(1);
      expect(new Set(texts(letters)).size).toBe(shares.length);
    }
  });

  it("reads neither one letter nor a long word", () => {
    expect(texts("z")).toEqual([]);
    expect(texts("zfsbzfsbz")).toEqual([]);
  });
});
