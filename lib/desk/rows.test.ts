import { describe, expect, it } from "vitest";
import { places } from "./fixtures/content.ts";
import { crisisRows, MOST_ROWS, rowsFor } from "./rows.ts";

const codes = (query: string, ...urls: string[]): string[] =>
  rowsFor(
    query,
    urls.map((url) => ({ url, sections: [] })),
    places,
  ).map(({ code }) => code);

describe("rowsFor", () => {
  it("jumps to a typed code, then lists the sections around it", () => {
    expect(codes("101-2").slice(0, 3)).toEqual(["101-2", "101-1", "101-5"]);
    expect(codes("编号101")[0]).toBe("101");
    expect(codes("１０１－２")[0]).toBe("101-2");
    expect(codes("101-")[0]).toBe("101");
  });

  it("finds nothing for a code never given out, and nothing for another site's address", () => {
    expect(codes("199-9")).toEqual([]);
    expect(codes("断线", "/nowhere", "//evil.example")).toEqual([]);
  });

  it("puts the section that helps first before the one that holds the words, for a query of a few characters", () => {
    expect(codes("断线", "/failures/disconnect#why-it-drops").slice(0, 2)).toEqual(["101-1", "101-27"]);
    expect(codes("为什么会断线", "/failures/disconnect#why-it-drops").slice(0, 2)).toEqual(["101-27", "101-1"]);
  });

  it("puts a message on the screen first, however short the query", () => {
    expect(codes("超时", "/failures/disconnect#timeout")[0]).toBe(
      places.byAddress.get("failures/disconnect#timeout")?.code,
    );
  });

  it("offers each place once, and not more than fit", () => {
    const urls = [...places.byAddress.keys()].map((address) => `/${address}`);
    const rows = codes("断", ...urls);
    expect(rows).toHaveLength(MOST_ROWS);
    expect(new Set(rows).size).toBe(MOST_ROWS);
  });
});

it("a client who does not want to live gets the one section with the number to call", () => {
  expect(crisisRows(places).map(({ article, anchor }) => `${article.ref}#${anchor}`)).toEqual([
    "guides/stolen-emergency#afterwards",
  ]);
});
