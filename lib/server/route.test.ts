import { describe, expect, it } from "vitest";
import type { Entry, Manifest } from "../publish/manifest.ts";
import { route } from "./route.ts";

const entry = (file: string): Entry => ({ file, sha256: "0", bytes: 1, headers: {} });
const manifest: Manifest = {
  version: 2,
  builtAt: "",
  pages: {
    "/": entry("index.html"),
    "/search": entry("search.html"),
    "/api/v1/contacts": entry("c.json"),
    "/断": entry("d.html"),
    "/failures/a.md": entry("a.md"),
  },
  redirects: {
    "/s/101": { status: 302, location: "/failures/a", headers: {} },
    "/failures/old": { status: 301, location: "/failures/a#part", headers: {} },
    "/failures/gone": { status: 301, location: "/failures/nowhere", headers: {} },
  },
  derived: { "/api/v1/sections/101-8": { from: "/api/v1/contacts", edits: [["a", "b"]] } },
  assets: [],
};
const go = (path: string, search = "") => route({ path, search }, manifest);

describe("an address leads to", () => {
  it("its file, whatever is asked of it", () => {
    expect(go("/", "?utm=%zz")).toMatchObject({ kind: "file", entry: { file: "index.html" } });
    expect(go("/api/v1/contacts")).toMatchObject({ kind: "file" });
    // As a host that serves files alone calls it; elsewhere an ending is part of the name.
    expect(go("/api/v1/contacts.json")).toEqual(go("/api/v1/contacts"));
    expect([go("/api/v1/nope.json"), go("/.json"), go("/failures/a.json")].map(({ kind }) => kind)).toEqual(
      Array(3).fill("missing"),
    );
  });

  it("the file it is derived from, under both names of the API", () => {
    expect(go("/api/v1/sections/101-8")).toMatchObject({ kind: "derived", entry: { file: "c.json" } });
    expect(go("/api/v1/sections/101-8.json")).toEqual(go("/api/v1/sections/101-8"));
    expect(go("/api/v1/sections/101-8/")).toMatchObject({ kind: "redirect" });
  });

  it("its redirect", () => {
    expect(go("/s/101")).toMatchObject({ kind: "redirect", redirect: { location: "/failures/a" } });
  });

  it("the search handler when there is a question, else the published page", () => {
    expect(go("/search", "?q=%E6%96%AD")).toEqual({
      kind: "run",
      target: "/search/results?q=%E6%96%AD",
      shell: "/search",
    });
    for (const search of ["", "?q=", "?q=+%20", "?p=1"]) expect(go("/search", search)).toMatchObject({ kind: "file" });
  });

  it("a refusal when a handler would get a malformed question", () => {
    expect([go("/search", "?q=%zz"), go("/api/v1/search", "?q=%00")]).toEqual([
      { kind: "malformed" },
      { kind: "malformed" },
    ]);
  });

  it("the API's handler", () => {
    expect(go("/api/v1/search", "?q=1")).toEqual({ kind: "run", target: "/api/v1/search?q=1", shell: undefined });
  });

  it.each([
    "/search/results",
    "/_next/data/x.json",
    "/manifest.json",
    "/index.html.br",
    "/__proto__",
    "/constructor",
    "/api/v1/x",
  ])("nothing at %s", (path) => {
    expect(go(path, "?q=1")).toEqual({ kind: "missing" });
  });
});

describe("a misspelt address", () => {
  it("leads to the one that was meant, question and anchor kept", () => {
    expect(go("/search/", "?q=1")).toMatchObject({
      kind: "redirect",
      redirect: { status: 301, location: "/search?q=1" },
    });
    expect(go("/断/")).toMatchObject({ redirect: { location: "/%E6%96%AD" } });
    expect(go("/index.html")).toMatchObject({ redirect: { status: 301, location: "/" } });
    expect(go("/S/101（编号", "?x=1")).toMatchObject({ redirect: { status: 301, location: "/s/101?x=1" } });
    expect(go("/Search#x", "?q=1")).toMatchObject({ redirect: { location: "/search?q=1#x" } });
    expect(go("/API/v1/contacts")).toMatchObject({ redirect: { location: "/api/v1/contacts" } });
  });

  it("of a moved article's Markdown leads to where that is now, if it is anywhere", () => {
    expect(go("/failures/old.md")).toMatchObject({ redirect: { status: 301, location: "/failures/a.md" } });
    expect(go("/failures/gone.md").kind).toBe("missing");
  });

  it.each(["/nowhere/", "/evil.example/", "/", "/nowhere。", "/断吗"])("%s leads to no other address", (path) => {
    expect(go(path).kind).not.toBe("redirect");
  });
});
