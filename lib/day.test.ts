import { describe, expect, it } from "vitest";
import { daysBetween, monthsLater, todayInChina } from "./day.ts";

describe("days", () => {
  it("turn at midnight in China", () => {
    expect(todayInChina(Date.parse("2026-11-22T15:59:59Z"))).toBe("2026-11-22");
    expect(todayInChina(Date.parse("2026-11-22T16:00:00Z"))).toBe("2026-11-23");
  });

  it("are counted whole, backwards too", () => {
    expect(daysBetween("2026-11-22", "2027-02-22")).toBe(92);
    expect(daysBetween("2026-11-22", "2026-11-21")).toBe(-1);
  });

  it("stay in a shorter month", () => {
    expect(monthsLater("2026-11-22", 6)).toBe("2027-05-22");
    expect(monthsLater("2026-08-31", 6)).toBe("2027-02-28");
  });
});
