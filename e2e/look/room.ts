import { rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { Browser } from "@playwright/test";
import sharp from "sharp";
import { makeDemo } from "../../lib/insights/demo.server.ts";
import { startServer } from "../fixtures/serve-site.ts";

const folder = ".build/look-room";
const size = { width: 1100, height: 1150 };

/** Draws the editors' room over made-up data into a PNG of few colours, as the README shows it. */
export async function drawRoom(browser: Browser, file: string): Promise<void> {
  await makeDemo(folder, 1_500);
  const { url, stop } = await startServer({ DATA_DIR: folder });
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
