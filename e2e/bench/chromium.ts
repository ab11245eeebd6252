import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../../lib/commands/browser.server.ts";

/** A common phone: 360 CSS pixels wide, two device pixels each. */
export const phone = {
  viewport: { width: 360, height: 780 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: "zh-CN",
} as const;

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser for measuring; throws when there is none. */
export async function launch(root: string, ...flags: string[]): Promise<Browser> {
  const executablePath = await findChromium(root);
  if (!executablePath) throw new Error("没有 Chromium，量不了");
  return chromium.launch({ executablePath, args: [...quiet, ...flags] });
}
