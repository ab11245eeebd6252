import { expect, it } from "vitest";
import { withSubsections } from "./articles.ts";

it("a section comes with what stands below its subheadings, and nothing of the next", () => {
  const section = (id: string, level: 1 | 2 | 3) => ({ id, level });
  const all = [section("lead", 1), section("a", 2), section("a1", 3), section("a2", 3), section("b", 2)];
  const below = all.map((one) => withSubsections(all, one).map(({ id }) => id));
  expect(below).toEqual([["lead"], ["a", "a1", "a2"], ["a1"], ["a2"], ["b"]]);
});
