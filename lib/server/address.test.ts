import { describe, expect, it } from "vitest";
import { readAddress, readSearch, utf8Search } from "./address.ts";

describe("a request target is refused when it", () => {
  it.each([
    ["breaks off in an encoding", "/%", 400],
    ["has a bad encoding", "/%zz", 400],
    ["encodes no UTF-8", "/%c0%af", 400],
    ["encodes GBK", "/%b6%cf%cf%df", 400],
    ["holds NUL", "/a%00.html", 400],
    ["holds a line break", "/a%0d%0aSet-Cookie:x", 400],
    ["holds a C1 control", "/a%c2%85", 400],
    ["begins with two slashes", "//evil.example/", 400],
    ["holds two slashes", "/a//b", 400],
    ["hides a slash", "/s%2f..%2fx", 400],
    ["holds a backslash", "/\\evil.example", 400],
    ["hides a backslash", "/%5cevil.example", 400],
    ["climbs", "/../etc/passwd", 400],
    ["climbs in disguise", "/%2e%2e/etc/passwd", 400],
    ["stands still", "/./x", 400],
    ["ends climbing", "/failures/..", 400],
    ["names a host", "http://evil.example/", 400],
    ["is a star", "*", 400],
    ["is empty", "", 400],
    ["holds raw bytes", "/\u00e6\u00ad", 400],
    ["is too long", `/${"a".repeat(2048)}`, 414],
    ["asks too long", `/?q=${"a".repeat(2048)}`, 414],
  ])("%s", (_, target, status) => {
    expect(readAddress(target)).toBe(status);
  });
});

describe("a request target", () => {
  it.each([
    ["/", "/", ""],
    ["/?", "/", "?"],
    ["/failures/a?from=timeline#x", "/failures/a", "?from=timeline#x"],
    ["/%E6%96%AD%E7%BA%BF", "/断线", ""],
    ["/a%20b/", "/a b/", ""],
    ["/.../x", "/.../x", ""],
    ["/x?bad=%zz&gbk=%b6%cf", "/x", "?bad=%zz&gbk=%b6%cf"],
    ["/%252e%252e/x", "/%2e%2e/x", ""],
  ])("%s is decoded once, its search part left as sent", (target, path, search) => {
    expect(readAddress(target)).toEqual({ path, search });
  });
});

describe("a parameter", () => {
  it.each([
    ["?q=%E6%96%AD", "断"],
    ["?q=a+b", "a b"],
    ["?q=", ""],
    ["?r=1", undefined],
    ["", undefined],
    ["?q=1&q=2", "1"],
    ["?q=%zz", 400],
    ["?x=%zz&q=1", 400],
    ["?q=a%00", 400],
    ["?q=a%0ab", 400],
    ["?q=%b6%cf", "断"],
    ["?q=\u00e6\u0096\u00ad", "断"],
    ["?q=%ff%ff", 400],
  ])("q of %s is %s", (search, value) => {
    const read = readSearch(search);
    expect(read === 400 ? 400 : read.get("q")).toBe(value);
  });
});

it("a search part in GBK is passed on in UTF-8", () => {
  const read = readSearch("?q=%b6%cf%cf%df&kind=guide");
  expect(read === 400 ? "" : utf8Search(read)).toBe("?q=%E6%96%AD%E7%BA%BF&kind=guide");
});
