import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { entriesIn, type Registry } from "@/lib/content/registry.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { ArticleBody } from "./article-body.tsx";

const registry: Registry = loadRegistries();
const html = (code: string, entries = registry) => renderToStaticMarkup(<ArticleBody code={code} registry={entries} />);

describe("the entries of the registry that an article is given", () => {
  it("are all that it asks for: no article looks different with the whole registry", () => {
    const different = loadArticles().filter(({ code }) => html(code) !== html(code, entriesIn(code, registry)));
    expect(different.map(({ url }) => url)).toEqual([]);
  });

  it("are few", () => {
    const given = loadArticles().map(({ code }) => Object.keys(entriesIn(code, registry).facts).length);
    expect(Math.max(...given)).toBeLessThan(Object.keys(registry.facts).length / 2);
  });

  it("are found at the beginning of a line of compiled text too, and not inside longer ids", () => {
    const fact = { value: "1", source: "", checkedOn: "2026-01-01" } as unknown as Registry["facts"][string];
    const of = (code: string) =>
      Object.keys(entriesIn(code, { contacts: {}, facts: { "law-a": fact }, emergency: {} }).facts);
    expect(of(String.raw`_jsx(Facts, {ids: "law-b\nlaw-a"})`)).toEqual(["law-a"]);
    expect(of('_jsx(Fact, {id: "law-a-2"})')).toEqual([]);
  });

  it("would be missed", () => {
    const none = { ...registry, contacts: {}, facts: {} };
    expect(loadArticles().filter(({ code }) => html(code) !== html(code, none)).length).toBeGreaterThan(50);
  });
});
