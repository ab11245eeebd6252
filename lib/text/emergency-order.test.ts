import { describe, expect, it } from "vitest";
import { findOwnOrder } from "./emergency-order.ts";
import { noOrders, ownOrders, untold } from "./fixtures/emergency-orders.ts";

describe("an order of one's own for an emergency", () => {
  it.each(ownOrders)("is found in %s", (text) => {
    expect(findOwnOrder(text)).toBeDefined();
  });

  it("is told by the words in nineteen of twenty", () => {
    expect(ownOrders.length / (ownOrders.length + untold.length)).toBeGreaterThan(0.95);
  });

  it.each(noOrders)("is not found in %s", (text) => {
    expect(findOwnOrder(text)).toBeUndefined();
  });
});
