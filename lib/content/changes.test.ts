import { describe, expect, test } from "vitest";
import type { Article } from "./article.ts";
import { changeDays } from "./changes.ts";

const article = (slug: string, ...changes: [on: string, what: string][]) =>
  ({ slug, changes: changes.map(([on, what]) => ({ on, what })) }) as unknown as Article;

const articles = [
  article("a", ["2026-11-22", "首次发布"], ["2026-12-01", "热线换了"]),
  article("b", ["2026-11-22", "首次发布"]),
  article("c", ["2026-12-01", "首次发布"], ["2026-12-01", "热线换了"]),
];

const shown = (most: number) =>
  changeDays(articles, most).map(({ on, changes }) => [
    on,
    ...changes.map(({ what, articles }) => `${what} ${articles.map(({ slug }) => slug).join("")}`),
  ]);

describe("changes by day", () => {
  test("the newest day comes first, and articles with the same change stand together", () => {
    expect(shown(9)).toEqual([
      ["2026-12-01", "热线换了 ac", "首次发布 c"],
      ["2026-11-22", "首次发布 b"],
    ]);
  });

  test("what was done to an article earlier takes no place from another", () => {
    const often = article("often", ...Array.from({ length: 9 }, (_, i): [string, string] => [`2026-12-1${i}`, "改过"]));
    expect(changeDays([often, ...articles], 5).flatMap((day) => day.changes.flatMap((c) => c.articles))).toHaveLength(
      5,
    );
  });

  test("the oldest fall out, and nothing is no day", () => {
    expect(shown(3)).toEqual([["2026-12-01", "热线换了 ac", "首次发布 c"]]);
    expect(changeDays([], 9)).toEqual([]);
  });
});
