import { expect, it } from "vitest";
import { hostileStrings } from "./fixtures/hostile.ts";
import { realIndex } from "./fixtures/index.server.ts";
import { search } from "./search.ts";
import { suggest } from "./suggest.ts";

const { index } = realIndex();

it("answers 10,000 random strings without an exception, with pieces that are plain text of the articles", () => {
  for (const [at, text] of hostileStrings(10_000).entries()) {
    const { results } = search(index, text, { limit: 1 });
    for (const { score, excerpt } of results) {
      expect(Number.isFinite(score)).toBe(true);
      expect(excerpt.length).toBeGreaterThan(0);
    }
    if (at % 10 === 0) suggest(index, text);
  }
}, 300_000);

it("gives the same answer to the same question", () => {
  for (const text of hostileStrings(200)) expect(search(index, text)).toEqual(search(index, text));
});

it("reads the first 100 characters only", () => {
  const long = `${"断线".repeat(50)}登录失败`;
  expect(search(index, long).results).toEqual(search(index, long.slice(0, 100)).results);
});
