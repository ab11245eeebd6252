import { rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { Browser } from "@playwright/test";
import sharp from "sharp";
import { loadCodes } from "../../lib/codes/codes.server.ts";
import { storageOf } from "../../lib/feedback/storage.server.ts";
import { fillDemo } from "../../lib/insights/demo.ts";
import { startServer } from "../fixtures/serve-site.ts";

const folder = ".build/look-room";
const size = { width: 1280, height: 1300 };

/** Draws the editors' room over made-up data into a PNG of few colours, as the README shows it. */
export async function drawRoom(browser: Browser, file: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const database = { DATA_DIR: folder };
  const storage = storageOf(database);
  const codes = [...loadCodes().lock.values()].filter((code) => /^\d{3}-\d$/.test(code)).slice(0, 60);
  await storage.use((db) => fillDemo(db, { rows: 1_500, codes, now: Date.now() }));
  await storage.close();
  const { url, stop } = await startServer(database);
  try {
    const page = await browser.newPage({ baseURL: url, viewport: size, locale: "zh-CN" });
    await page.goto("/insights");
    await page.locator("[name=name]").fill("test");
    await page.locator("[name=password]").fill("only for tests");
    await page.locator("form button").click();
    await page.locator("svg").first().waitFor();
    const picture = await page.screenshot();
    await writeFile(file, await sharp(picture).png({ palette: true, colours: 32, effort: 10 }).toBuffer());
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
