import type { Browser, Page } from "@playwright/test";
import { table } from "../../lib/commands/bench-machine.server.ts";
import { loadCatalog } from "../../lib/desk/catalog.server.ts";
import { placesOf } from "../../lib/desk/place.ts";
import { launch } from "./chromium.ts";
import { deskMessages } from "./desk-messages.ts";
import { typeIntoDesk } from "./desk-typing.ts";
import { hostSite } from "./hosts.ts";
import { quantile } from "./search-corpus.ts";
import { workerInPage } from "./worker-in-page.ts";

export interface DeskBench {
  readonly table: string;
  readonly browser: string;
  /** ms from a keystroke to the rows that answer it, laid out, for each rate; with the engine in its worker, and on the slowed thread. */
  readonly p95: readonly { readonly rate: number; readonly worker: number; readonly samePage: number }[];
  /** Keystrokes after typing, for each message, to the copied reply. */
  readonly median: number;
  readonly worst: number;
}

/** Types the messages into the desk of a built site, once for the keystrokes and twice for the times of each rate, by which the processor is slowed down. */
export async function benchDesk(root: string, rates: readonly number[]): Promise<DeskBench> {
  const site = await hostSite(root);
  const browser = await launch(root);
  try {
    const p95: { rate: number; worker: number; samePage: number }[] = [];
    for (const rate of rates) {
      const worker = quantile(await times(browser, site.origin, rate, false), 0.95);
      p95.push({ rate, worker, samePage: quantile(await times(browser, site.origin, rate, true), 0.95) });
    }
    const keys = await keystrokes(browser, site.origin);
    const head = ["用户的话", "客服输入", "编号", "之后几键"];
    const rows = deskMessages.map(({ message, typed }, i) => [message, typed, keys[i]?.code ?? "", keys[i]?.keys ?? 0]);
    const counts = keys.map((one) => one.keys);
    return {
      table: table([head, ...rows]),
      browser: browser.version(),
      p95,
      median: quantile(counts, 0.5),
      worst: Math.max(...counts),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function openDesk(browser: Browser, origin: string, inPage: boolean): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    bypassCSP: inPage,
    locale: "zh-CN",
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  const page = await context.newPage();
  if (inPage) await page.addInitScript(workerInPage);
  await page.goto(`${origin}/desk`, { waitUntil: "networkidle" });
  await page.locator("#desk-q").focus();
  return page;
}

async function times(browser: Browser, origin: string, rate: number, inPage: boolean): Promise<number[]> {
  const page = await openDesk(browser, origin, inPage);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate });
  const queries = deskMessages.map(({ typed }) => [...typed].map((_, i, all) => all.slice(0, i + 1).join("")));
  const measured = await page.evaluate(typeIntoDesk, queries);
  await page.context().close();
  return measured;
}

/** Really types and presses: as many arrows as the right row is down, then Enter, and the clipboard must hold its code. */
async function keystrokes(browser: Browser, origin: string): Promise<{ code: string; keys: number }[]> {
  const page = await openDesk(browser, origin, false);
  const { byAddress } = placesOf(loadCatalog());
  const found: { code: string; keys: number }[] = [];
  for (const { typed, expected } of deskMessages) {
    const code = byAddress.get(expected)?.code ?? "";
    await page.keyboard.press("Alt+n");
    await page.keyboard.insertText(typed);
    await page.waitForTimeout(400);
    const codes = await page.locator('[role="option"] .desk-code').allTextContents();
    const at = codes.indexOf(code);
    if (at < 0) throw new Error(`“${typed}” 找不到 ${expected}（${code}）：${codes.join(" ")}`);
    for (let i = 0; i < at; i++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction((wanted) => document.querySelector(".desk-said")?.textContent?.endsWith(wanted), code);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    if (!copied.includes(`（编号 ${code}）`)) throw new Error(`“${typed}”：复制的不是 ${code}`);
    found.push({ code, keys: at + 1 });
  }
  await page.context().close();
  return found;
}
