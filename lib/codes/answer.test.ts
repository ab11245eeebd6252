import { describe, expect, it } from "vitest";
import { canonicalOf, movedAnswer, movedNames, shortAnswer, shortNames } from "./answer.ts";
import { article, codesNow, first } from "./codes.fixture.ts";

const [, login] = first as [unknown, (typeof first)[number]];
const codes = codesNow([article("failures/offline", "do-now", "check-bill"), login], {
  "failures/disconnect": { to: "failures/offline" },
  "failures/disconnect#mid-payment": { tombstone: "这一节撤下了。", successor: "failures/offline" },
});

describe("answers of short links", () => {
  it("are a redirect for a server and a hop page for a static host", () => {
    expect(shortAnswer(codes, "101-1")).toMatchObject({ kind: "redirect", to: { url: "/failures/offline#do-now" } });
    expect(shortAnswer(codes, "101-1.html")).toMatchObject({ kind: "hop", to: { code: "101-1" } });
  });

  it("are one page for what is gone", () => {
    expect(shortAnswer(codes, "101-3")).toMatchObject({ kind: "tombstone", gone: { text: "这一节撤下了。" } });
    expect(shortAnswer(codes, "101-3.html")).toEqual({ kind: "missing" });
  });

  it("are listed, each once, for the build", () => {
    const names = shortNames(codes);
    expect(names).toHaveLength(new Set(names).size);
    expect(names).toEqual(expect.arrayContaining(["101", "101.html", "101-1", "101-1.html", "101-3", "102-2"]));
    expect(names).not.toContain("101-3.html");
    for (const name of names) expect(shortAnswer(codes, name).kind).not.toBe("missing");
  });

  it("have the page without its anchor as canonical address", () => {
    expect(canonicalOf(shortAnswer(codes, "101-1.html"))).toBe("/failures/offline");
    expect(canonicalOf(shortAnswer(codes, "101-3"))).toBe("/s/101-3");
  });
});

describe("answers of former articles", () => {
  it("lead to the new address, on a server and on a static host", () => {
    expect(movedNames(codes)).toEqual(["failures/disconnect", "failures/disconnect.html"]);
    expect(movedAnswer(codes, "failures/disconnect")).toMatchObject({
      kind: "redirect",
      to: { url: "/failures/offline" },
    });
    expect(movedAnswer(codes, "failures/disconnect.html")).toMatchObject({ kind: "hop" });
  });

  it("do not take over an article that is there, nor one that never was", () => {
    expect(movedAnswer(codes, "failures/offline").kind).toBe("missing");
    expect(movedAnswer(codes, "failures/never").kind).toBe("missing");
  });
});
