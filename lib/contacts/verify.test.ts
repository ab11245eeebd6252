import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findAddresses } from "../text/tokens/linkify.ts";
import { directoryOf } from "./directory.ts";
import { verify } from "./verify.ts";

const contacts = parse(readFileSync(new URL("../../content/contacts.yaml", import.meta.url), "utf8"));
const directory = directoryOf(contacts);

/** Numbers between 0 and 1, the same at every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe("verify", () => {
  it("answers 10,000 random texts without a throw, with ids of the registry and nothing of the text", () => {
    const random = generator(7);
    const pieces = [
      "95588",
      "１０００",
      "九五",
      "106",
      "+86",
      "0",
      "-",
      " ",
      "(",
      ")",
      ".",
      "com",
      "http://",
      "www.",
      "icbc",
      "а",
      "xn--",
      "@",
      "/",
      "微信",
      "QQ",
      "验证码",
      "元",
      "O",
      "l",
      "\u200b",
      "\u202e",
      "\ud800",
      "😀",
      "<b>",
      "$&",
      "\n",
      "。",
      "[.]",
      "1234567",
      "中",
    ];
    const words = new Set(["kind", "verdict", "contacts", "traits", "owner"]);
    for (let i = 0; i < 10_000; i++) {
      const length = Math.floor(random() * 12);
      const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join("");
      for (const finding of verify(text, directory, findAddresses)) {
        expect(Object.keys(finding).every((key) => words.has(key))).toBe(true);
        for (const id of finding.contacts) expect(contacts[id], `${text}: ${id}`).toBeDefined();
        expect(finding.verdict === "listed").toBe(finding.verdict === "listed" && finding.contacts.length > 0);
      }
    }
  });

  it("calls listed only what consists of an entry's digits, an area code apart", () => {
    const random = generator(11);
    const own = new Set(directory.numbers.map(({ digits }) => digits));
    for (let i = 0; i < 10_000; i++) {
      const digits = String(Math.floor(random() * 10 ** (3 + Math.floor(random() * 12))));
      const listed = verify(digits, directory, findAddresses).some(({ verdict }) => verdict === "listed");
      const bare = digits.replace(/^0(?:10|2\d|[3-9]\d\d)/, "");
      if (listed) expect(own.has(digits) || own.has(bare), digits).toBe(true);
      else expect(own.has(digits), digits).toBe(false);
    }
  });

  it("calls no number of the registry listed with something before it that dials from elsewhere", () => {
    const before = [
      "+",
      "+86",
      "+86 ",
      "+86-",
      "＋86",
      "(+86)",
      "0086",
      "0086-",
      "00",
      "0",
      "0-",
      "+86-10-",
      "+86 (010) ",
    ];
    for (const { digits } of directory.numbers.filter((entry) => !entry.digits.startsWith("0"))) {
      for (const text of before.flatMap((prefix) => [`${prefix}${digits}`, `来电显示 ${prefix}${digits}，说我欠费`]))
        expect(
          verify(text, directory, findAddresses).map(({ verdict }) => verdict),
          text,
        ).toEqual(["spoofed"]);
    }
  });

  it("finds every number of the registry however it is written, and knows addresses once the registry holds some", () => {
    for (const { id, digits } of directory.numbers) {
      const han = digits.replace(/\d/g, (d) => "零一二三四五六七八九".charAt(Number(d)));
      const wide = digits.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
      for (const text of [digits, han, wide, [...digits].join(" "), `请打${digits}，`, `(${digits})`])
        expect(
          verify(text, directory, findAddresses).map(({ verdict, contacts: ids }) => [verdict, ids.includes(id)]),
          text,
        ).toEqual([["listed", true]]);
    }
    const withWeb = directoryOf({ site: { kind: "web", value: "https://www.example-bank.cn/" } });
    expect(verify("https://www.example-bank.cn/x", withWeb, findAddresses)).toMatchObject([
      { verdict: "listed", contacts: ["site"] },
    ]);
    expect(verify("login.example-bank.cn", withWeb, findAddresses)).toMatchObject([{ verdict: "listed" }]);
    expect(verify("examp1e-bank.cn", withWeb, findAddresses)).toMatchObject([
      { verdict: "lookalike", contacts: ["site"] },
    ]);
    expect(verify("notexample-bank.cn", withWeb, findAddresses)).toMatchObject([{ verdict: "unlisted" }]);
    expect(verify("example-bank.cn.vip.top", withWeb, findAddresses)).toMatchObject([{ verdict: "unlisted" }]);
  });

  it("reads long and hostile texts at once", () => {
    const started = performance.now();
    for (const piece of [
      "1 ",
      "九",
      "a.",
      "com.",
      "http://",
      "@",
      "O0",
      "(",
      "+86",
      "-1",
      "xn--",
      "微信",
      "a-",
      "1.1.",
    ])
      verify(piece.repeat(3000), directory, findAddresses);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
