import { describe, expect, it } from "vitest";
import { RateLimit, searchRate } from "./rate.ts";

const times = (limit: RateLimit, count: number, client: string, at: number) =>
  Array.from({ length: count }, () => limit.take(client, at)).filter((wait) => wait === 0).length;

describe("a rate limit", () => {
  it("lets sixty at once, and then ten a second", () => {
    const limit = new RateLimit(searchRate);
    expect(times(limit, 100, "203.0.113.5", 0)).toBe(60);
    expect(times(limit, 100, "203.0.113.5", 1_000)).toBe(10);
    expect(times(limit, 100, "203.0.113.5", 3_500)).toBe(25);
    expect(times(limit, 100, "203.0.113.5", 60_000)).toBe(60);
  });

  it("says how long to wait, and does not hold refusals against anybody", () => {
    const limit = new RateLimit({ perSecond: 0.5, burst: 1 });
    expect([limit.take("a", 0), limit.take("a", 0), limit.take("a", 0), limit.take("a", 2_000)]).toEqual([0, 2, 2, 0]);
  });

  it("counts each client for itself, and a household of IPv6 as one", () => {
    const limit = new RateLimit({ perSecond: 1, burst: 1 });
    const asked = ["203.0.113.5", "203.0.113.6", "2001:db8:1:2::1", "2001:db8:1:2:a:b:c:d", "2001:db8:1:3::1", "::1"];
    expect(asked.map((client) => limit.take(client, 0))).toEqual([0, 0, 0, 1, 0, 0]);
  });

  it("forgets the longest silent when there are too many to remember", () => {
    const limit = new RateLimit({ perSecond: 1, burst: 1 });
    for (let i = 0; i < 30_000; i++) limit.take(`c${i}`, 0);
    expect([limit.take("c0", 0), limit.take("c29999", 0)]).toEqual([0, 1]);
  });
});
