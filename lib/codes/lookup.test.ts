import { describe, expect, it } from "vitest";
import { articleCodes } from "./article-codes.ts";
import { codeHit, codeQuery } from "./code-query.ts";
import { article, codesNow, first } from "./codes.fixture.ts";
import { codeOf, resolveCode } from "./lookup.ts";

const [disconnect, login] = first as [(typeof first)[number], (typeof first)[number]];
const codes = codesNow(first);

describe("looking up codes", () => {
  it("knows the code of an article and of its anchors", () => {
    expect(codeOf(codes, "failures/disconnect")).toBe("101");
    expect(codeOf(codes, "failures/disconnect", "mid-payment")).toBe("101-3");
    expect(codeOf(codes, "failures/disconnect", "constructor")).toBeUndefined();
  });

  it("knows where a code leads", () => {
    expect(resolveCode(codes, "101")).toMatchObject({ kind: "article", url: "/failures/disconnect", current: "101" });
    expect(resolveCode(codes, "101-3")).toMatchObject({ kind: "section", url: "/failures/disconnect#mid-payment" });
  });

  it.each(["101-4", "103", "999", "", "__proto__", "101-3/../..", "１０１"])("does not know %j", (code) => {
    expect(resolveCode(codes, code)).toEqual({ kind: "unknown" });
  });

  it("follows a renamed anchor: the code stays, both anchors work", () => {
    const renamed = codesNow([article("failures/disconnect", "do-now", "check-bill", "half-paid"), login], {
      "failures/disconnect#mid-payment": { to: "failures/disconnect#half-paid" },
    });
    expect(resolveCode(renamed, "101-3")).toMatchObject({ url: "/failures/disconnect#half-paid", current: "101-3" });
    const page = articleCodes(renamed, "failures/disconnect");
    expect(page.anchors["half-paid"]).toBe("101-3");
    expect(page.formerly).toEqual({ "half-paid": ["mid-payment"] });
    expect(page.left).toEqual([]);
  });

  it("sends the code of a removed section to its successor", () => {
    const replaced = codesNow([article("failures/disconnect", "do-now", "check-bill"), login], {
      "failures/disconnect#mid-payment": { successor: "failures/login-failure#stop" },
    });
    expect(resolveCode(replaced, "101-3")).toMatchObject({ url: "/failures/login-failure#stop", current: "102-2" });
    expect(articleCodes(replaced, "failures/disconnect").left).toMatchObject([
      { anchor: "mid-payment", code: "101-3", text: "", to: { current: "102-2" } },
    ]);
  });

  it("shows a tombstone and what to read instead", () => {
    const gone = codesNow([article("failures/disconnect", "do-now", "check-bill"), login], {
      "failures/disconnect#mid-payment": { tombstone: "这个功能没有了。", successor: "failures/disconnect" },
    });
    expect(resolveCode(gone, "101-3")).toMatchObject({
      kind: "tombstone",
      text: "这个功能没有了。",
      successor: { url: "/failures/disconnect", current: "101" },
    });
  });

  it("keeps every code and anchor of a renamed article", () => {
    const moved = codesNow([article("failures/offline", "do-now", "check-bill", "half-paid"), login], {
      "failures/disconnect": { to: "failures/offline" },
      "failures/disconnect#mid-payment": { to: "failures/offline#half-paid" },
    });
    expect(resolveCode(moved, "101")).toMatchObject({ url: "/failures/offline", current: "101" });
    expect(resolveCode(moved, "101-1")).toMatchObject({ url: "/failures/offline#do-now", current: "101-1" });
    expect(articleCodes(moved, "failures/offline").formerly).toEqual({ "half-paid": ["mid-payment"] });
  });

  it("takes the sections of a removed article along, to the same anchor where there is one", () => {
    const merged = codesNow([login], { "failures/disconnect": { successor: "failures/login-failure" } });
    expect(resolveCode(merged, "101-1")).toMatchObject({ url: "/failures/login-failure#do-now" });
    expect(resolveCode(merged, "101-3")).toMatchObject({ kind: "article", url: "/failures/login-failure" });
    const buried = codesNow([login], { "failures/disconnect": { tombstone: "整篇撤下了。" } });
    expect(resolveCode(buried, "101-3")).toMatchObject({ kind: "tombstone", code: "101-3", text: "整篇撤下了。" });
    expect(disconnect.anchors).toHaveLength(3);
  });
});

describe("a code in the search box", () => {
  it.each([
    ["101", "101"],
    [" 101-3 ", "101-3"],
    ["编号101", "101"],
    ["编号 101-3", "101-3"],
    ["编号：101-3", "101-3"],
    ["101号", "101"],
    ["１０１－３", "101-3"],
    ["101—3", "101-3"],
    ["101 - 3", "101-3"],
    ["101杠3", "101-3"],
    ["#101-3", "101-3"],
  ])("%j is %s", (typed, code) => expect(codeQuery(typed)).toBe(code));

  it.each(["", "95588", "12345", "110", "1", "断线 101 怎么办", "101 102", "转了101元", "101".repeat(700)])(
    "%j finds nothing",
    (typed) => expect(codeHit(codes, typed)).toBeUndefined(),
  );

  it("finds the section", () => {
    expect(codeHit(codes, "编号 101-3")).toMatchObject({ kind: "section", url: "/failures/disconnect#mid-payment" });
    expect(codeHit(codes, "101-99")).toBeUndefined();
  });
});
