import { describe, expect, it } from "vitest";
import { chooseCoding, isKnown, isUnchanged, partOf } from "./negotiate.ts";

describe("the coding", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["GZIP;q=0.5", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0", ""],
    ["*", "br"],
    ["*;q=0, gzip;q=1", "gzip"],
    ["br;q=nonsense", ""],
    ["brotli", ""],
    ["identity", ""],
    [undefined, ""],
  ])("of “%s” is “%s”", (accept, coding) => {
    expect(chooseCoding(accept, ["br", "gzip"])).toBe(coding);
  });

  it("is one that there is", () => {
    expect([chooseCoding("br, gzip", ["gzip"]), chooseCoding("br, gzip", [])]).toEqual(["gzip", ""]);
  });
});

describe("an entity tag", () => {
  it.each(['"a"', 'W/"a"', '"x", "a"', "*"])("is known to %s", (header) => {
    expect(isKnown(header, '"a"')).toBe(true);
  });

  it.each([undefined, "", '"b"', "a"])("is not known to %s", (header) => {
    expect(isKnown(header, '"a"')).toBe(false);
  });
});

describe("a version that the client has", () => {
  const sent = "Sat, 28 Nov 2026 08:00:00 GMT";
  it.each([
    [undefined, sent, true, "the date that we sent ourselves"],
    [undefined, "Sun, 29 Nov 2026 00:00:00 GMT", true, "a later one"],
    [undefined, "Sat, 28 Nov 2026 07:59:59 GMT", false, "one from before"],
    [undefined, "yesterday", false, "no date"],
    [undefined, undefined, false, "nothing asked"],
    ['"a"', "Sat, 28 Nov 2026 07:59:59 GMT", true, "the tag decides where there is one"],
    ['"b"', sent, false, "the tag decides where there is one"],
    ["", sent, false, "an empty tag is another version"],
  ])("by tag %s and date %s: %s, %s", (ifNoneMatch, ifModifiedSince, expected, _) => {
    expect(isUnchanged({ ifNoneMatch, ifModifiedSince }, '"a"', sent)).toBe(expected);
  });

  it("is never told by date where we send none", () => {
    expect(isUnchanged({ ifNoneMatch: undefined, ifModifiedSince: sent }, '"a"', undefined)).toBe(false);
  });
});

describe("a range", () => {
  it.each([
    ["bytes=0-0", { from: 0, to: 0 }, "the first byte"],
    ["bytes=3-5", { from: 3, to: 5 }, "both ends count"],
    ["bytes=5-", { from: 5, to: 9 }, "to the end"],
    ["bytes=5-999999", { from: 5, to: 9 }, "an end behind the end is the end"],
    ["bytes=9-", { from: 9, to: 9 }, "the last byte"],
    ["bytes=10-", "behind", "nothing there"],
    ["bytes=999999999999999-", "behind", "nothing there"],
    ["bytes=9-5", undefined, "an end before its start is no range"],
    ["bytes=-5", undefined, "the last bytes: nobody asks for them here"],
    ["bytes=0-1,3-4", undefined, "several parts"],
    ["bytes=a-b", undefined, "no numbers"],
    ["bytes=9999999999999999-", undefined, "more digits than a number holds"],
    ["items=0-1", undefined, "another unit"],
    ["bytes=-", undefined, "nothing"],
    ["", undefined, "nothing"],
    [undefined, undefined, "nothing asked"],
  ])("%s of ten bytes is %o: %s", (range, expected, _) => {
    expect(partOf(range, 10)).toEqual(expected);
  });

  it("of an empty file is never there", () => {
    expect([partOf("bytes=0-", 0), partOf("bytes=0-0", 0), partOf(undefined, 0)]).toEqual([
      "behind",
      "behind",
      undefined,
    ]);
  });
});
