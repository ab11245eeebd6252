import { expect, it } from "vitest";
import { places } from "./fixtures/content.ts";
import { mostAsked, SHELF } from "./most-asked.ts";

it("names ten sections that are published, each one that has something to do", () => {
  const rows = mostAsked(places);
  expect(rows).toHaveLength(SHELF);
  expect(rows.filter(({ section }) => !section || section.steps.length === 0).map(({ code }) => code)).toEqual([]);
  expect(new Set(rows).size).toBe(SHELF);
});
