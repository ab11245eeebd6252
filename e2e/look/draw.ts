import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { contactSheet } from "./contact-sheet.ts";
import { type Drawn, drawn } from "./pages.ts";

/** How a page is shown: a width in CSS px in one of the modes, or paper. */
export interface Mode {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  readonly large?: boolean;
  readonly forced?: boolean;
  readonly print?: boolean;
}

const heights: Readonly<Record<number, number>> = { 320: 640, 390: 844, 768: 1024, 1280: 800, 1680: 1050 };

/** Every width in light, dark and large text; forced colours on a phone; paper. */
export const modes: readonly Mode[] = [
  ...Object.entries(heights).flatMap(([width, height]) =>
    [{}, { dark: true }, { large: true }].map((how) => ({
      name: `${width}-${Object.keys(how)[0] ?? "light"}`,
      width: Number(width),
      height,
      ...how,
    })),
  ),
  { name: "390-forced", width: 390, height: 844, forced: true },
  { name: "print", width: 794, height: 1123, print: true },
];

/** Longest picture, in screens: what is below looks like what is above. */
const SCREENS = 3;

/** Draws the pages and modes that are named, all where none is, a mode after the other. */
export async function* drawAll(
  browser: Browser,
  origin: string,
  wanted: { readonly page: readonly string[]; readonly mode: readonly string[]; readonly out: string },
): AsyncGenerator<{ readonly name: string; readonly drawn: number; readonly failed: readonly string[] }> {
  const pages = drawn.filter(({ name }) => wanted.page.length === 0 || wanted.page.includes(name));
  for (const mode of modes.filter(({ name }) => wanted.mode.length === 0 || wanted.mode.includes(name))) {
    const failed = await draw(browser, origin, pages, mode, wanted.out);
    yield { name: mode.name, drawn: pages.length - failed.length, failed };
  }
}

/** Draws pages in one mode into `folder`/<mode>, with a contact sheet beside it; gives the pages that could not be drawn, with the reason. */
async function draw(
  browser: Browser,
  origin: string,
  pages: readonly Drawn[],
  mode: Mode,
  folder: string,
): Promise<string[]> {
  const into = join(folder, mode.name);
  await mkdir(into, { recursive: true });
  const context = await openContext(browser, origin, mode);
  const failed: string[] = [];
  const pictures: { name: string; png: Buffer }[] = [];
  for (const drawn of pages) {
    const page = await context.newPage();
    try {
      const png = await picture(page, drawn, mode);
      pictures.push({ name: drawn.name, png });
      await writeFile(join(into, `${drawn.name}.png`), png);
    } catch (error) {
      failed.push(`${mode.name} ${drawn.name}: ${String(error).split("\n")[0]}`);
    }
    await page.close();
  }
  await context.close();
  await writeFile(join(folder, `${mode.name}.png`), await contactSheet(pictures.map(({ png }) => png)));
  return failed;
}

async function openContext(browser: Browser, origin: string, mode: Mode): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: mode.width, height: mode.height },
    locale: "zh-CN",
    serviceWorkers: "block",
    hasTouch: mode.width < 600,
    permissions: ["clipboard-read", "clipboard-write"],
    colorScheme: mode.dark ? "dark" : "light",
    forcedColors: mode.forced ? "active" : "none",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(8000);
  if (mode.large) await context.addInitScript(() => localStorage.setItem("large-text", "1"));
  return context;
}

async function picture(page: Page, { address, act }: Drawn, mode: Mode): Promise<Buffer> {
  await page.goto(address, { waitUntil: "load" });
  await act?.(page);
  if (mode.print) {
    await page.emulateMedia({ media: "print" });
    return page.screenshot({ fullPage: true });
  }
  // What was scrolled to is drawn as it stands.
  if (address.includes("#")) return page.screenshot();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width: mode.width, height: Math.min(height, mode.height * SCREENS) };
  return page.screenshot({ fullPage: true, clip });
}
