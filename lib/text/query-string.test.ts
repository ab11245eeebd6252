import { describe, expect, it } from "vitest";
import { readQueryString } from "./query-string.ts";

describe("readQueryString", () => {
  it.each([
    ["?q=%E6%96%AD%E7%BA%BF", "断线", "UTF-8, percent-encoded"],
    ["q=%D6%A7%B8%B6%CA%A7%B0%DC", "支付失败", "GBK, percent-encoded"],
    ["q=%d6%a7", "支", "GBK that is UTF-8 of Hebrew too"],
    ["q=zh%C4%ABf%C3%B9", "zhīfù", "tone marks in UTF-8"],
    ["q=\u00e6\u0096\u00ad\u00e7\u00ba\u00bf", "断线", "raw UTF-8, a character a byte"],
    ["q=\u00d6\u00a7\u00b8\u00b6", "支付", "raw GBK"],
    ["q=断线", "断线", "characters already"],
    ["q=app+%E9%97%AA%E9%80%80", "app 闪退", "a space as plus"],
    ["q=100%", "100%", "a percent sign by itself"],
    ["q=a%3Db%26c", "a=b&c", "separators inside"],
    ["q=%F0%9F%98%80", "😀", "four bytes"],
    ["kind=guide&q=1&q=2", "1", "the first of two"],
    ["q=", "", "nothing"],
  ])("%s is read as %s: %s", (raw, text) => expect(readQueryString(raw).get("q")).toBe(text));

  it("gives back what no encoding explains, marked, and lets other parameters be", () => {
    expect(readQueryString("q=%FF%FF%80&kind=guide").get("q")).toMatch(/\uFFFD/);
    expect(readQueryString("q=%FF%FF%80&kind=guide").get("kind")).toBe("guide");
  });

  it("takes an address that was cut short for what it is, and not for GBK", () => {
    expect(readQueryString("q=%E6%96%AD%E7%BA").get("q")).toBe("断\uFFFD");
    expect(readQueryString("q=%E6%96").get("q")).toBe("\uFFFD");
  });

  it("has no q where none was sent, and no name from a prototype", () => {
    expect(readQueryString("").has("q")).toBe(false);
    expect([...readQueryString("__proto__=1&constructor=2").keys()]).toEqual(["__proto__", "constructor"]);
  });
});
