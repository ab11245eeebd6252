import { describe, expect, it } from "vitest";
import { chooseCoding, isKnown, isUnchanged, usableRange } from "./negotiate.ts";

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
  ])("by tag %s and date %s: %s, %s", (ifNoneMatch, ifModifiedSince, expected, _reason) => {
    expect(isUnchanged({ ifNoneMatch, ifModifiedSince }, '"a"', sent)).toBe(expected);
  });

  it("is never told by date where we send none", () => {
    expect(isUnchanged({ ifNoneMatch: undefined, ifModifiedSince: sent }, '"a"', undefined)).toBe(false);
  });
});

describe("a range", () => {
  it.each(["bytes=0-0", "bytes=0-9", "bytes=5-", "bytes=999999-"])("%s is used", (range) => {
    const usable = range === "bytes=0-0" ? undefined : range;
    expect(usableRange(range, undefined, '"a"')).toBe(usable);
  });

  it.each(["bytes=9-5", "bytes=-5", "bytes=0-1,3-4", "bytes=a-b", "items=0-1", "bytes=-", "", undefined])(
    "%s is not: the whole is sent",
    (range) => {
      expect(usableRange(range, undefined, '"a"')).toBeUndefined();
    },
  );

  it("counts only for the version it was asked of", () => {
    expect([usableRange("bytes=1-2", '"a"', '"a"'), usableRange("bytes=1-2", '"b"', '"a"')]).toEqual([
      "bytes=1-2",
      undefined,
    ]);
  });
});
