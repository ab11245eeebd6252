import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { obedientThread, stillbornThread } from "./fixtures/thread.ts";
import { type Handlers, keepHandlers, type Limits } from "./handlers.server.ts";
import { Unanswered } from "./line.server.ts";
import { HandlerError, startThread } from "./thread.server.ts";

const limits: Limits = { what: "search", atOnce: 2, waiting: 5, patience: 10_000, pauses: [0, 1_500], healthy: 60_000 };
const file = obedientThread();
let handlers: Handlers;
const start = (path = file, own: Partial<Limits> = {}) => {
  handlers = keepHandlers(() => startThread(path, "/nowhere"), { ...limits, ...own });
  return handlers;
};
const ask = (target: string, manner = {}) => handlers.ask({ target, headers: {}, coding: "" }, manner);
const text = async (target: string) => new TextDecoder().decode((await ask(target)).body);
const said = () => vi.mocked(console.error).mock.calls.flat().join("\n");

beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(async () => {
  await handlers.stop();
  vi.restoreAllMocks();
});

describe("the handlers", () => {
  it("answer whoever asks, also before they are ready", async () => {
    start();
    expect(await Promise.all(["/a", "/b", "/c"].map(text))).toEqual(["/a", "/b", "/c"]);
  });

  it("turn away what is too much, at once, and go on", async () => {
    await start().ready;
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => ask("/slow")));
    const refused = answers.filter(({ status }) => status === "rejected") as PromiseRejectedResult[];
    expect(refused.length).toBe(20 - limits.atOnce - limits.waiting);
    expect(refused.map(({ reason }) => reason.retryAfter)).toEqual(refused.map(() => 2));
    expect(await text("/after")).toBe("/after");
  });

  it("say what a handler threw, and live", async () => {
    start();
    await expect(ask("/throw")).rejects.toThrow(HandlerError);
    expect(await text("/after")).toBe("/after");
    expect(said()).toBe("");
  });
});

describe("a thread that ends", () => {
  it("takes only the questions with it that it was working on, and is begun anew", async () => {
    await start(file, { atOnce: 1 }).ready;
    const dying = ask("/die");
    const behind = text("/behind");
    await expect(dying).rejects.toMatchObject({ message: "search stopped over it", retryAfter: 2 });
    expect(await behind).toBe("/behind");
    expect(said()).toMatch(/search stopped after \d+ ms \(exit code 7\); it begins anew in 0 ms/);
  });

  it("and ends again at once is given time, in which nobody waits for it", async () => {
    await start().ready;
    await expect(ask("/die")).rejects.toBeInstanceOf(Unanswered);
    expect(await text("/a")).toBe("/a");
    await expect(ask("/die")).rejects.toBeInstanceOf(Unanswered);
    await vi.waitFor(() => expect(said()).toContain("it begins anew in 1500 ms"));
    const refused = ask("/a").catch((reason: unknown) => reason);
    expect(await Promise.race([refused, new Promise((resolve) => setImmediate(resolve))])).toMatchObject({
      message: "the handlers are down",
      retryAfter: 10,
    });
    await vi.waitFor(async () => expect(await text("/a")).toBe("/a"), { timeout: 15_000 });
  });

  it("because it hangs is ended from outside", async () => {
    await start(file, { patience: 500, atOnce: 1 }).ready;
    const hanging = ask("/hang");
    await expect(hanging).rejects.toBeInstanceOf(Unanswered);
    await vi.waitFor(async () => expect(await text("/after")).toBe("/after"));
  });

  it("before it was ready never counts as ready", async () => {
    let ready = false;
    void start(stillbornThread(), { pauses: [50] }).ready.then(() => (ready = true));
    await vi.waitFor(() => expect(said()).toContain("no index"));
    await expect(ask("/a")).rejects.toBeInstanceOf(Unanswered);
    expect(ready).toBe(false);
  });
});

it("stopping waits for what was asked", async () => {
  await start().ready;
  const answers = ["/slow", "/slow", "/slow"].map(text);
  await handlers.stop();
  expect(await Promise.all(answers)).toEqual(["/slow", "/slow", "/slow"]);
  await expect(ask("/a")).rejects.toBeInstanceOf(Unanswered);
});
