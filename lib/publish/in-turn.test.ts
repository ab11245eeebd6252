import { expect, it } from "vitest";
import { inTurn } from "./in-turn.ts";

it("runs every task in order, no more than so many at once, failures included", async () => {
  const run = inTurn(2);
  const begun: number[] = [];
  let now = 0;
  let most = 0;
  const task = (n: number) => async () => {
    begun.push(n);
    most = Math.max(most, ++now);
    await new Promise((done) => setTimeout(done, 5 - n));
    now -= 1;
    if (n === 1) throw new Error("one");
    return n;
  };
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map((n) => run(task(n))));
  expect(results.map((r) => r.status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect([begun, most]).toEqual([[0, 1, 2, 3, 4], 2]);
});
