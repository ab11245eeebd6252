import type { Page } from "@playwright/test";
import { kinds } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

/** What has the focus: its name, address, and whether a sighted reader sees that it has it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, innerHeight - 1));
    return {
      tag: element.tagName,
      href: element.getAttribute("href"),
      text: element.textContent?.trim() ?? "",
      marked: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
      inView: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      covered: !(top && (element.contains(top) || top.contains(element))),
    };
  });
}

/** Presses Tab until the focus is on what is wanted; every stop on the way must show. */
async function tabTo(page: Page, wanted: (stop: Awaited<ReturnType<typeof focused>>) => boolean, most = 80) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    expect(stop, "focus can be seen").toMatchObject({ marked: true, inView: true, covered: false });
    if (wanted(stop)) return stop;
  }
  throw new Error(`not reached with ${most} tabs`);
}

test("the first Tab shows a link that leads past the navigation", async ({ page }) => {
  await page.goto(kinds.failure);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "跳到正文" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${kinds.failure}#main`);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest("main")))).toBe(true);
});

for (const width of [390, 1280]) {
  test(`Tab and Enter alone lead from home to the steps of an article, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/");
    await tabTo(page, ({ href }) => href === kinds.failure);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(kinds.failure);
    const onPhone = !(await page.locator("toc-box details").evaluate((box: HTMLDetailsElement) => box.open));
    expect(onPhone).toBe(width === 390);
    if (onPhone) {
      await tabTo(page, ({ tag, text }) => tag === "SUMMARY" && text === "本页内容");
      await page.keyboard.press("Enter");
    }
    const entry = await tabTo(page, ({ href }) => /^#./.test(href ?? "") && href !== "#main");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${kinds.failure}${entry.href}`);
    const steps = page.locator(`${entry.href} ~ .steps > li`).first();
    await expect(steps).toBeInViewport();
  });
}

test("every stop on a page can be seen, and none holds the focus", async ({ page }) => {
  for (const address of [kinds.failure, kinds.contacts, kinds.search]) {
    await page.goto(address);
    const seen = new Set<string>();
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      const stop = await focused(page);
      expect(stop, address).toMatchObject({ marked: true, inView: true, covered: false });
      seen.add(`${stop.tag} ${stop.href} ${stop.text}`);
    }
    expect(await page.evaluate(() => document.activeElement === document.body), `${address} lets go`).toBe(true);
    expect(seen.size).toBeGreaterThan(15);
  }
});

test("Shift and Tab go back the same way", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, ({ href }) => href === "/verify");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  expect((await focused(page)).href).toBe("/verify");
});
