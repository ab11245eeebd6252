import type { Browser, CDPSession, Page } from "@playwright/test";
import { phone } from "./chromium.ts";
import { quantile, typing } from "./search-corpus.ts";
import { workerInPage } from "./worker-in-page.ts";

/** The search box of a built page; times in ms from the input event to the answer standing in the page, laid out. */
export interface BoxMeasured {
  /** From focus to the second tier being in. */
  readonly loadMs: number;
  /** Growth of the page's heap, MB; NaN when the engine has a thread of its own. */
  readonly memory: number;
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
  /** The search alone, ms of the slowed thread; undefined when the engine has a thread of its own, which nothing slows. */
  readonly engine: { readonly p50: number; readonly p95: number } | undefined;
  /** The longest gap between two frames while typing. */
  readonly longestFrame: number;
  readonly keys: number;
}

declare global {
  interface Window {
    watch: { bodies: boolean };
  }
}

/** Types golden queries key by key into the box of `url`, the processor slowed down `rate` times; `inPage` runs the engine on the slowed thread too. */
export async function searchInBox(
  browser: Browser,
  url: string,
  options: { rate: number; queries: number; inPage: boolean },
): Promise<BoxMeasured> {
  const context = await browser.newContext({ ...phone, bypassCSP: options.inPage });
  try {
    const page = await context.newPage();
    if (options.inPage) await page.addInitScript(workerInPage);
    await page.addInitScript(watchPage);
    await page.goto(url, { waitUntil: "load" });
    const cdp = await context.newCDPSession(page);
    const before = await heap(page, cdp);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: options.rate });
    const loadMs = await open(page);
    const memory = options.inPage ? (await heap(page, cdp)) - before : Number.NaN;
    const { times, longest, engine } = await page.evaluate(typeAll, typing(options.queries));
    return {
      engine: options.inPage ? { p50: quantile(engine, 0.5), p95: quantile(engine, 0.95) } : undefined,
      loadMs,
      memory,
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      slowest: Math.max(...times),
      longestFrame: longest,
      keys: times.length,
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else: notes when the second tier's message comes. */
function watchPage(): void {
  window.watch = { bodies: false };
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener("message", ({ data }) => {
        if (data?.type === "bodies") window.watch.bodies = true;
      });
    }
  };
}

/** Focuses the field; resolves with the ms until both tiers are in. */
async function open(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const started = performance.now();
    document.querySelector<HTMLInputElement>("search-box input")?.focus();
    while (!window.watch.bodies) {
      if (performance.now() - started > 60_000) throw new Error("the second tier did not load");
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return performance.now() - started;
  });
}

/** Runs in the page: sets the field's value key by key, each after the answer to the one before and at another moment of a frame; keys that change nothing are left out. */
async function typeAll(queries: string[][]): Promise<{ times: number[]; longest: number; engine: number[] }> {
  const input = document.querySelector<HTMLInputElement>("search-box input");
  const slot = document.querySelector("search-box [data-slot]");
  if (!input || !slot) throw new Error("the page has no search box");
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const patience = 1000;
  let longest = 0;
  let last = await frame();
  let typing = true;
  const frames = (now: number) => {
    longest = Math.max(longest, now - last);
    last = now;
    if (typing) requestAnimationFrame(frames);
  };
  requestAnimationFrame(frames);
  const answer = (value: string) =>
    new Promise<number | undefined>((resolve) => {
      const started = performance.now();
      const observer = new MutationObserver(() => {
        observer.disconnect();
        slot.getBoundingClientRect(); // laid out
        resolve(performance.now() - started);
      });
      observer.observe(slot, { childList: true, subtree: true, characterData: true });
      setTimeout(() => {
        observer.disconnect();
        resolve(undefined);
      }, patience);
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  const times: number[] = [];
  let asked = 0;
  for (const [i, keys] of queries.entries()) {
    if (i === 1) window.engineTimes?.splice(0); // the first query warms the engine up
    for (const value of keys) {
      const time = await answer(value);
      if (i > 0 && time !== undefined) times.push(time);
      await frame();
      await frame();
      await wait((asked++ * 7) % 17);
    }
  }
  typing = false;
  return { times, longest, engine: window.engineTimes ?? [] };
}

async function heap(page: Page, cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  return page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6,
  );
}
