import { describe, expect, test } from "vitest";
import { letterPages, shareRoom } from "./letter-pages.ts";

const one = () => 1;
const sizes = (lists: readonly { first: readonly unknown[] }[]) => lists.map(({ first }) => first.length);

/** Lists of numbers of many shapes, the same on every run. */
const shapes = Array.from({ length: 200 }, (_, seed) => {
  const next = (i: number, below: number) => ((seed + 1) * (i + 7) * 2_654_435_761) % below;
  return Array.from({ length: next(1, 7) }, (_, i) => Array.from({ length: next(i + 2, 90) }, (_, n) => n));
});

describe("what stands at once", () => {
  test("is everything while there is room for it", () => {
    expect(shareRoom([[1, 2, 3], [4]], 4, one)).toEqual([
      { first: [1, 2, 3], rest: [] },
      { first: [4], rest: [] },
    ]);
  });

  test("is the same number of each list, as many as fit, and a short list leaves its room to the others", () => {
    const lists = [10, 2, 10].map((length) => Array.from({ length }, (_, i) => i));
    expect(sizes(shareRoom(lists, 11, one))).toEqual([4, 2, 4]);
    expect(sizes(shareRoom(lists, 9, (entry) => (entry === 0 ? 2 : 1)))).toEqual([2, 2, 2]);
  });

  test("and what is left over are all entries in their order, and never more than there is room for", () => {
    for (const lists of shapes) {
      const shares = shareRoom(lists, 60, one);
      expect(shares.map(({ first, rest }) => [...first, ...rest])).toEqual(lists);
      expect(shares.flatMap(({ first }) => first).length).toBeLessThanOrEqual(60);
    }
  });
});

const name = (text: string) => text;
const limits = { entries: 3, room: Number.POSITIVE_INFINITY, sizeOf: one };
const shown = (pages: readonly { letters: string; entries: readonly string[] }[]) =>
  pages.map(({ letters, entries }) => `${letters}: ${entries.join(" ")}`);

describe("pages of letters", () => {
  test("are in the order of pinyin, syllable by syllable, signs aside, and what has no letter comes last", () => {
    const names = ["转账", "“付款”失败", "12306", "Apple", "安全", "付款", "支付", "锁定", "卡"];
    expect(letterPages(names, name, { ...limits, entries: 50 })).toEqual([
      { letters: "A–#", entries: ["Apple", "安全", "付款", "“付款”失败", "卡", "锁定", "支付", "转账", "12306"] },
    ]);
  });

  test("begin with a letter of their own, and are named by their letters", () => {
    expect(shown(letterPages(["爱", "把", "吃", "大", "饿"], name, limits))).toEqual(["A–C: 爱 把 吃", "D–E: 大 饿"]);
    expect(shown(letterPages(["爱", "把", "八", "吃", "次"], name, limits))).toEqual(["A–B: 爱 八 把", "C: 吃 次"]);
  });

  test("are several of about the same length where one letter is too much for one, and no other letter stands on those", () => {
    expect(shown(letterPages(["爱", "八", "把", "爸", "吧", "吃"], name, limits))).toEqual([
      "A: 爱",
      "B 1: 八 吧",
      "B 2: 把 爸",
      "C: 吃",
    ]);
  });

  test("hold less where entries are large, and one that is too large for any page has its own", () => {
    const sizeOf = (text: string) => (text === "吃" ? 9 : 1);
    expect(shown(letterPages(["爱", "吃", "大", "饿"], name, { entries: 9, room: 2, sizeOf }))).toEqual([
      "A: 爱",
      "C: 吃",
      "D–E: 大 饿",
    ]);
  });

  test("hold every entry once, at most so many and so much each, and no letters stand on two of them", () => {
    const first = "安把次大饿付该好及卡冷慢年欧怕钱人收他完先一在7𠀀A";
    const names = Array.from({ length: 1_000 }, (_, i) => `${[...first][(i * i) % 25]}${i}`);
    const sizeOf = (text: string) => text.length;
    const pages = letterPages(names, name, { entries: 50, room: 180, sizeOf });
    expect(pages.flatMap(({ entries }) => entries).toSorted()).toEqual(names.toSorted());
    for (const { entries } of pages) {
      expect(entries.length).toBeLessThanOrEqual(50);
      expect(entries.reduce((sum, entry) => sum + sizeOf(entry), 0)).toBeLessThanOrEqual(180);
    }
    expect(new Set(pages.map(({ letters }) => letters)).size).toBe(pages.length);
    const order = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ#"];
    const ends = pages.map(({ letters }) => letters.replace(/ \d+$/, "").split("–"));
    const places = ends.flatMap((all) => [all[0], all.at(-1)]).map((letter) => order.indexOf(String(letter)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
