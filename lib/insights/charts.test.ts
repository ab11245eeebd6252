import { expect, it } from "vitest";
import { weeksChart } from "./charts.server.ts";

const week = (no: number) => ({ week: "2026-11-23", yes: 0, no, misses: 0 });
/** Heights of the bars in a drawing. */
const heights = (svg: string): number[] =>
  [...svg.matchAll(/<rect[^>]* height="([\d.]+)"/g)].map(([, height]) => Number(height));

it("draws nothing in weeks in which nobody pressed", async () => {
  expect(heights(await weeksChart([week(0)])).every((height) => height === 0)).toBe(true);
  expect(Math.max(...heights(await weeksChart([week(0), week(3)])))).toBeGreaterThan(100);
});
