import { describe, expect, it } from "vitest";
import { effortFor, headersFor, isHydrated, matches } from "./headers.ts";
import type { PublishRule } from "./rules.ts";

const html = "text/html; charset=utf-8";
const future: PublishRule[] = [
  { headers: { "cross-origin-resource-policy": "same-origin", "x-robots-tag": "noindex" } },
  {
    at: "/embed/*",
    frameAncestors: "*",
    headers: { "cross-origin-resource-policy": "cross-origin", "x-robots-tag": "" },
  },
  { at: "/desk", hydrated: true },
  { at: "*.md", headers: { link: "<https://example.org/x>; rel=canonical" } },
];

describe("a rule's pattern", () => {
  it.each([
    ["/x", "/x", true],
    ["/x", "/x/y", false],
    ["/x/*", "/x/y/z", true],
    ["/x/*", "/x", false],
    ["/x/*", "/xy", false],
    ["*.md", "/failures/a.md", true],
    ["*", "/anything", true],
  ])("%s and %s: %s", (pattern, address, answer) => {
    expect(matches(pattern, address)).toBe(answer);
  });
});

describe("headers", () => {
  it("repeat the page's policy and add who may frame it", () => {
    const headers = headersFor({ address: "/", type: html, policy: "default-src 'none'" });
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it("come from the last rule that speaks, and an empty value takes one away", () => {
    const headers = headersFor({ address: "/embed/101", type: html, policy: "p" }, future);
    expect(headers).toEqual({
      "content-security-policy": "p; frame-ancestors *",
      "content-type": html,
      "cross-origin-resource-policy": "cross-origin",
    });
  });

  it("leave a handler its cache and link, and none that protects or belongs to Next", () => {
    const own = {
      "cache-control": "public, max-age=300",
      "set-cookie": "a=1",
      "x-next-cache-tags": "t",
      "referrer-policy": "unsafe-url",
    };
    const headers = headersFor({ address: "/sitemap.xml", type: "application/xml", own });
    expect(headers).toEqual({
      "cache-control": "public, max-age=300",
      "content-type": "application/xml",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  });

  it("let readers revalidate pages within minutes, and keep hashed modules for good", () => {
    const cache = (address: string, type: string) => headersFor({ address, type })["cache-control"];
    expect(cache("/", html)).toBe("public, max-age=120, must-revalidate");
    expect(cache("/_assets/a-1.js", "text/javascript")).toBe("public, max-age=31536000, immutable");
    expect(cache("/sw.js", "text/javascript")).toBe("no-store");
  });

  it("know a page that is hydrated", () => {
    expect([isHydrated("/desk", future), isHydrated("/", future)]).toEqual([true, false]);
  });
});

it("only what machines ask for is compressed with little effort", () => {
  const addresses = ["/api/v1/sections/101", "/embed/101", "/failures/a", "/_assets/a-1.js", "/_assets/offline-1.json"];
  expect(addresses.map((address) => effortFor({ address, type: "" }))).toEqual([
    "least",
    "most",
    "much",
    "most",
    "some",
  ]);
  const small = ["/thanks", "/embed/101-1"].map((address) => effortFor({ address, type: "text/html", isSmall: true }));
  expect(small).toEqual(["some", "least"]);
});

it("lets the browser say which site a form comes from, on the pages that post one", () => {
  const type = "text/html; charset=utf-8";
  expect(headersFor({ address: "/a", type, posts: true })["referrer-policy"]).toBe("strict-origin");
  expect(headersFor({ address: "/a", type })["referrer-policy"]).toBe("no-referrer");
});
