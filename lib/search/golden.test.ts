import { describe, expect, it } from "vitest";
import { realIndex } from "./fixtures/index.server.ts";
import { type GoldenQuery, golden } from "./golden.ts";
import { search } from "./search.ts";

const { index } = realIndex();
const SHARE_AMONG_FIRST_THREE = 0.95;

function rankOf({ query, expected }: GoldenQuery): number {
  const { results } = search(index, query);
  return 1 + results.findIndex(({ kind, slug }) => expected.includes(`${kind}/${slug}`));
}

describe("golden queries on the real content", () => {
  const published = new Set(index.entries.map(({ head }) => `${head.kind}/${head.slug}`));

  it("are at least two hundred, each different", () => {
    expect(new Set(golden.map(({ query }) => query)).size).toBe(golden.length);
    expect(golden.length).toBeGreaterThanOrEqual(200);
  });

  it("cover every article and expect none that does not exist", () => {
    const expected = new Set(golden.flatMap((query) => query.expected));
    expect([...published].filter((id) => !expected.has(id))).toEqual([]);
    expect([...expected].filter((id) => !published.has(id))).toEqual([]);
  });

  it("are asked in other words than the sayings of the articles", () => {
    const said = new Set(index.entries.flatMap(({ head }) => head.saidAs.map(({ text }) => text)));
    expect(golden.filter(({ query }) => said.has(query))).toEqual([]);
  });

  it("bring an expected article among the first three, 95 of 100 times", () => {
    const missed = golden.filter((query) => {
      const rank = rankOf(query);
      return rank === 0 || rank > 3;
    });
    const share = 1 - missed.length / golden.length;
    expect(share, missed.map(({ query }) => query).join("、")).toBeGreaterThanOrEqual(SHARE_AMONG_FIRST_THREE);
  });

  it("are never left without an answer", () => {
    expect(golden.filter(({ query }) => search(index, query).results.length === 0)).toEqual([]);
  });
});
