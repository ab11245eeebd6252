import { describe, expect, it } from "vitest";
import { Line, Unanswered } from "./line.server.ts";

const long = 60_000;
/** Settles everybody in turn with their own name. */
const serve = (line: Line<string, string>): string[] => {
  const served: string[] = [];
  for (let place = line.next(); place; place = line.next()) {
    served.push(place.question);
    place.resolve(place.question);
  }
  return served;
};

describe("a line", () => {
  it("serves in the order of coming, the urgent before all", async () => {
    const line = new Line<string, string>(3, long);
    const answers = [line.join("a"), line.join("b"), line.join("c", { urgent: true })];
    expect([serve(line), await Promise.all(answers)]).toEqual([
      ["c", "a", "b"],
      ["a", "b", "c"],
    ]);
    expect(line.isEmpty).toBe(true);
  });

  it("turns away whoever comes when it is full, and says when to come again; never the urgent", async () => {
    const line = new Line<string, string>(1, long);
    const first = line.join("a");
    await expect(line.join("b")).rejects.toMatchObject({ message: "too many questions at once", retryAfter: 2 });
    const urgent = line.join("c", { urgent: true });
    expect(serve(line)).toEqual(["c", "a"]);
    expect(await Promise.all([first, urgent])).toEqual(["a", "c"]);
  });

  it("is left by whoever goes away, and by whoever has waited too long", async () => {
    const line = new Line<string, string>(3, 20);
    const client = new AbortController();
    const gone = line.join("gone", { signal: client.signal });
    client.abort();
    await expect(gone).rejects.toBeInstanceOf(Unanswered);
    const late = line.join("late");
    await expect(late).rejects.toMatchObject({ message: "waited too long" });
    expect(serve(line)).toEqual([]);
  });

  it("lets nobody out who is being served", async () => {
    const line = new Line<string, string>(3, 20);
    const client = new AbortController();
    const answer = line.join("a", { signal: client.signal });
    const place = line.next();
    client.abort();
    await new Promise((resolve) => setTimeout(resolve, 40));
    place?.resolve("served");
    expect(await answer).toBe("served");
  });
});
