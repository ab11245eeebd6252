import type { Browser, Page } from "@playwright/test";
import { phone } from "./chromium.ts";

/** One first visit over a slow link; times in ms from the start of the navigation. */
export interface Visit {
  readonly fcp: number;
  readonly lcp: number;
  /** The first frame, not before FCP, that shows the first long paragraph of the article. */
  readonly readable: number;
  readonly load: number;
  readonly cls: number;
  /** Requests begun before the load event, and the bytes of their bodies as sent. */
  readonly requests: number;
  readonly bytes: number;
}

export interface Link {
  readonly kbps: number;
  readonly rtt: number;
}

interface Seen {
  fcp: number;
  lcp: number;
  readable: number;
  cls: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Visits a page with an empty cache over an emulated link (DevTools: the delay is per request, without DNS, TCP and TLS). */
export async function slowVisit(browser: Browser, url: string, link: Link, paragraph: string): Promise<Visit> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const perSecond = (link.kbps * 1000) / 8;
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: link.rtt,
      downloadThroughput: perSecond,
      uploadThroughput: perSecond,
    });
    await page.addInitScript(watch, paragraph);
    await page.goto(url, { waitUntil: "load", timeout: 60_000 });
    await page.waitForTimeout(800);
    return await read(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else. */
function watch(paragraph: string): void {
  const seen: Seen = { fcp: 0, lcp: 0, readable: 0, cls: 0 };
  window.seen = seen;
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.fcp = entry.startTime;
  });
  observe("largest-contentful-paint", (entry) => {
    seen.lcp = entry.startTime;
  });
  observe("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { hadRecentInput: boolean; value: number };
    if (!shift.hadRecentInput) seen.cls += shift.value;
  });
  const look = () => {
    const found = [...document.querySelectorAll("main p")].find((p) => p.textContent?.trim().startsWith(paragraph));
    if (found && found.getBoundingClientRect().height > 0) seen.readable = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

async function read(page: Page): Promise<Visit> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const load = navigation?.loadEventStart ?? 0;
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const before = resources.filter((entry) => entry.startTime < load && /^https?:/.test(entry.name));
    const bytes = before.reduce((sum, entry) => sum + entry.encodedBodySize, navigation?.encodedBodySize ?? 0);
    const { fcp, lcp, cls, readable } = window.seen;
    return { fcp, lcp, cls, readable: Math.max(readable, fcp), load, requests: before.length + 1, bytes };
  });
}

/** The beginning of the article's first long paragraph, whose appearance means that one can read. */
export async function firstParagraph(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(url);
  const texts = await page.locator("main article p").allTextContents();
  await page.close();
  const long = texts.map((text) => text.trim()).find((text) => text.length > 30);
  if (!long) throw new Error(`${url} has no long paragraph`);
  return long.slice(0, 24);
}
