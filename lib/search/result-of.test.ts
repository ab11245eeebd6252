import { describe, expect, it } from "vitest";
import { realIndex } from "./fixtures/index.server.ts";
import { search } from "./search.ts";

const { index } = realIndex();
const queries = ["扣了钱没收到", "登不上", "zhifu shibai", "余鹅", "帳戶被凍結"];

describe("a caller who shows fewer excerpts", () => {
  it.each(queries)("gets the same results for “%s”, with no more excerpts than were asked for", (query) => {
    const whole = search(index, query).results;
    expect(whole.length).toBeGreaterThan(0);
    for (const excerpts of [0, 1]) {
      const some = search(index, query, { excerpts }).results;
      expect(some.map(({ url, score, heading }) => [url, score, heading])).toEqual(
        whole.map(({ url, score, heading }) => [url, score, heading]),
      );
      expect(some.map(({ excerpt }) => excerpt)).toEqual(whole.map(({ excerpt }) => (excerpts ? excerpt : [])));
      for (const [i, { sections }] of some.entries()) {
        const full = whole[i]?.sections ?? [];
        expect(sections.map(({ url }) => url)).toEqual(full.map(({ url }) => url));
        expect(sections.map(({ excerpt }) => excerpt)).toEqual(full.map((s, at) => (at < excerpts ? s.excerpt : [])));
      }
    }
  });
});
