import { describe, expect, it } from "vitest";
import { maskNumbers } from "./mask.ts";
import { createNormalizer } from "./normalize.ts";
import { createReadings } from "./readings.ts";
import { segment } from "./segment.ts";
import { blurred, splitSyllables, withoutToneDigits } from "./syllables.ts";

describe("normalize", () => {
  const normalize = createNormalizer({
    chars: "網网",
    words: [
      ["网路", "网络"],
      ["簡訊服务", "短信"],
    ],
  });

  it.each([
    ["ＡＰＰ", "app"],
    ["網路", "网络"],
    ["帐户", "账户"],
    ["登陆", "登录"],
    ["a\u200bb", "ab"],
    ["A\nB", "a b"],
    // What needs no folding stands before, between and behind what does.
    ["先看 App2.0~網路，登陆不上 ok{1}", "先看 app2.0~网络,登录不上 ok{1}"],
    ["😀網㎏", "😀网kg"],
  ])("folds %s to %s", (source, text) => expect(normalize(source).text).toBe(text));

  it("tells where each unit came from", () => {
    const { text, at } = normalize("看①網路");
    expect(text).toBe("看1网络");
    expect(at).toEqual([0, 1, 2, 3, 4]);
  });

  it("keeps the map in step when a word changes its length", () => {
    const { text, at } = normalize("簡訊服务坏了");
    expect(text).toBe("短信坏了");
    expect(at).toEqual([0, 1, 4, 5, 6]);
  });

  it("keeps it in step where much stays as it is around what grows, shrinks or is left out", () => {
    const { text, at } = normalize("坏㎏了\u200b簡訊服务ok😀X");
    expect(text).toBe("坏kg了短信ok😀x");
    expect(at).toEqual([0, 1, 1, 2, 4, 5, 8, 9, 10, 10, 12, 13]);
  });

  it("takes lone surrogates as they are", () => expect(normalize("\ud800").at).toHaveLength(2));
});

it("segments Han, Latin words and numbers apart", () => {
  expect(segment("app闪退了 2fa，５号é").map(({ text }) => text)).toEqual(["app", "闪退了", "2fa", "号", "é"]);
});

describe("pinyin", () => {
  it.each([
    ["zhifushibai", "zhi fu shi bai"],
    ["yue", "yue"],
    ["nue", "nve"],
    ["wifi", ""],
    ["zfsb", ""],
  ])("splits %s as “%s”", (letters, split) => expect((splitSyllables(letters)[0] ?? []).join(" ")).toBe(split));

  it("offers every split of the same length", () => {
    expect(splitSyllables("xiane").map((way) => way.join(" "))).toContain("xian e");
  });

  it("knows how common characters are read, and what it is told", () => {
    const readings = createReadings("行:hang,xing 咔:ka");
    expect(["余", "额", "绿", "行", "咔", "x"].map((char) => readings.of(char).join())).toEqual([
      "yu",
      "e",
      "lv",
      "hang,xing",
      "ka",
      "",
    ]);
  });

  it.each([
    ["zhi1fu4shi1bai4", "zhifushibai"],
    ["deng1 lu4", "deng lu"],
    ["h5打不开", "h5打不开"],
    ["wifi5", "wifi5"],
    ["101-2", "101-2"],
    ["a1", "a1"],
  ])("takes the tones out of “%s”: “%s”", (typed, plain) => expect(withoutToneDigits(typed)).toBe(plain));

  it("blurs sounds that are mixed up", () => {
    expect(blurred("zhang")).toBe(blurred("zan"));
    expect(blurred("nan")).toBe(blurred("lang"));
  });
});

it("masks all but the last four digits of long numbers", () => {
  expect(maskNumbers("卡 6222 0212 3456 7890，号 13800138000，共 50 元")).toBe(
    "卡 ************7890，号 *******8000，共 50 元",
  );
});
