import { describe, expect, test } from "vitest";
import type { Article } from "../content/article.ts";
import { isIndexable } from "./indexable.ts";
import { robotsText } from "./robots.ts";
import { securityText } from "./security-text.ts";
import { sitemapEntries, sitemapText } from "./sitemap.ts";

const article = (kind: string, url: string, updatedOn: string) => ({ kind, url, updatedOn }) as unknown as Article;

describe("the sitemap", () => {
  const entries = sitemapEntries({
    articles: [
      article("failure", "/failures/a", "2026-11-01"),
      article("failure", "/failures/b", "2026-11-20"),
      article("notice", "/notices/n", "2026-11-22"),
    ],
    registries: { contacts: { x: { checkedOn: "2026-10-10" } as never } },
    flows: ["start"],
  });
  const dayOf = (path: string) => entries.find((e) => e.path === path)?.lastmod;

  test("begins with home and dates an article by its last change", () => {
    expect(entries[0]?.path).toBe("/");
    expect(dayOf("/failures/a")).toBe("2026-11-01");
  });

  test("dates a list by its newest article, and gives no date where none is known", () => {
    expect(dayOf("/failures")).toBe("2026-11-20");
    expect(dayOf("/contacts")).toBe("2026-10-10");
    expect(entries.find((e) => e.path === "/check/start")).toEqual({ path: "/check/start" });
    expect(entries.find((e) => e.path === "/guides")).toEqual({ path: "/guides" });
  });

  test("leaves out what has no page or may not be listed", () => {
    expect(entries.map(({ path }) => path).filter((path) => !isIndexable(path))).toEqual([]);
    expect(entries.map(({ path }) => path)).not.toContain("/notices/n");
  });

  test("as text is one absolute address a line", () => {
    expect(sitemapText([{ path: "/" }, { path: "/faq" }], "https://example.org")).toBe(
      "https://example.org/\nhttps://example.org/faq\n",
    );
  });
});

describe("what search engines may list", () => {
  const table: [path: string, listed: boolean, why: string][] = [
    ["/", true, "home"],
    ["/failures/disconnect", true, "an article"],
    ["/check", true, "the start of all checks"],
    ["/check/disconnect", true, "the start of one check"],
    ["/check/disconnect/idle", false, "a state"],
    ["/check/disconnect/idle.yes", false, "a state with two answers"],
    ["/check/disconnect/map", false, "a drawing for editors"],
    ["/report", true, "a tool"],
    ["/about/sources", true, "how sources were treated"],
    ["/about/sources/failures", false, "statements that we refused would be quoted as ours"],
    ["/search", false, "results"],
    ["/offline", false, "a page about this device"],
    ["/desk", false, "for agents"],
    ["/embed/101", false, "a part of another page"],
    ["/s/101", false, "a redirect"],
    ["/s/101-3.html", false, "a redirect on hosts without redirects"],
    ["/failures/disconnect.md", false, "another form of the article"],
    ["/api/v1/search", false, "an answer for programs"],
    ["/notices/x", false, "notices have no pages"],
    ["/failures/a/b", false, "no such level"],
    ["//evil.example", false, "no address of this site"],
  ];
  for (const [path, listed, why] of table) {
    test(`${path}: ${listed ? "yes" : "no"}, ${why}`, () => expect(isIndexable(path)).toBe(listed));
  }
});

test("robots.txt closes nothing that must be read, and names both sitemaps", () => {
  const lines = robotsText("https://example.org").split("\n");
  const valuesOf = (name: string) => lines.flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []));
  // A crawler that may not open a page never learns that it says noindex.
  for (const path of ["/search", "/s/101", "/check/a/b", "/api/v1/search", "/failures/a", "/_assets/elements-A.js"]) {
    expect(valuesOf("Disallow: ").filter((closed) => path.startsWith(closed))).toEqual([]);
  }
  expect(valuesOf("Sitemap: ")).toEqual(["https://example.org/sitemap.xml", "https://example.org/sitemap.txt"]);
});

describe("security.txt", () => {
  const now = new Date("2026-11-22T10:00:00.000Z");

  test("names the e-mail and holds for less than a year", () => {
    const text = securityText({ origin: "https://example.org", email: "fix@example.org" }, now);
    expect(text).toBe(
      "Contact: mailto:fix@example.org\nExpires: 2027-11-21T10:00:00Z\nPreferred-Languages: zh, en\nCanonical: https://example.org/.well-known/security.txt\n",
    );
  });

  test("without an e-mail leads to the page that says whom to ask", () => {
    expect(securityText({ origin: "https://example.org", email: "" }, now)).toContain(
      "Contact: https://example.org/about#corrections\n",
    );
  });
});
