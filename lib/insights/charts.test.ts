import { expect, test } from "vitest";
import { weeksChart } from "./charts.server.ts";

const week = (at: string, no: number, yes: number) => ({ week: at, no, yes, misses: 0 });
const heightsIn = (svg: string) =>
  Array.from(svg.matchAll(/<rect[^>]* height="([\d.]+)"/g), ([, height]) => Number(height));

test("a week in which nobody pressed has no bar, whatever the others have", async () => {
  const quiet = heightsIn(await weeksChart([week("2026-11-16", 0, 0), week("2026-11-23", 0, 0)]));
  expect(quiet).toHaveLength(4);
  expect(new Set(quiet)).toEqual(new Set([0]));
  // Two bars a week: 没用, and 有用 above it.
  const [no, empty, yes, also] = heightsIn(await weeksChart([week("2026-11-16", 3, 1), week("2026-11-23", 0, 0)]));
  expect([empty, also]).toEqual([0, 0]);
  expect(no).toBeGreaterThan(2 * (yes ?? 0));
});
