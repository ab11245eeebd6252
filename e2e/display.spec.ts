import type { Page } from "@playwright/test";
import { axeProblems } from "./fixtures/axe.ts";
import { layoutShifts } from "./fixtures/layout-shifts.ts";
import { kinds } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

const bodySize = (page: Page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

test("large text stays on the next pages, stands before the module runs, and moves nothing", async ({
  page,
  context,
  watch,
}) => {
  watch.expects(/net::ERR_FAILED .*elements/);
  await page.goto(kinds.failure);
  const before = await bodySize(page);
  await page.getByRole("button", { name: "大字" }).click();
  const large = await bodySize(page);
  expect(large).toBeGreaterThanOrEqual(before * 1.15);
  await page.goto(kinds.guide);
  await page.waitForTimeout(800);
  expect(await bodySize(page)).toBe(large);
  expect(await layoutShifts(page)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  // The module never comes: what makes the text large stands in the page.
  await page.route("**/_assets/*.js", (route) => route.abort());
  await page.goto(kinds.wallet);
  expect(await bodySize(page)).toBe(large);
  await page.unroute("**/_assets/*.js");
  await page.goto(kinds.failure);
  await page.getByRole("button", { name: "大字" }).click();
  await page.reload();
  expect(await bodySize(page)).toBe(before);
});

test("large text fits the narrowest phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript(() => localStorage.setItem("large-text", "1"));
  for (const address of [kinds.home, kinds.failure, kinds.contacts, "/check/payment-failure", "/report", "/verify"]) {
    await page.goto(address);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, address).toBeLessThanOrEqual(0);
  }
  expect(await axeProblems(page)).toEqual([]);
});

test("a step is ticked off, stays so after a reload, and nothing moves", async ({ page }) => {
  await page.goto(kinds.failure);
  const ticks = page.locator("step-tick button");
  await ticks.first().click();
  await expect(ticks.first()).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(ticks.first()).toHaveAttribute("aria-pressed", "true");
  await expect(ticks.nth(1)).toHaveAttribute("aria-pressed", "false");
  await expect(ticks.first()).toHaveAccessibleName(/^做完了：./);
  await page.waitForTimeout(500);
  expect(await layoutShifts(page)).toEqual([]);
  await page.goto(kinds.guide);
  await expect(page.locator('step-tick button[aria-pressed="true"]')).toHaveCount(0);
});

test("ticks that another program left broken do not keep the page from working", async ({ page }) => {
  for (const junk of ["{", "null", "7", '{"a":1}', "[1,null]"]) {
    await page.goto(kinds.failure);
    await page.evaluate((text) => localStorage.setItem(`ticks:${location.pathname}`, text), junk);
    await page.reload();
    const tick = page.locator("step-tick button").first();
    await tick.click();
    await expect(tick, junk).toHaveAttribute("aria-pressed", "true");
  }
});

test("with forced colours the card, the warnings and a ticked step keep their outlines", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(kinds.failure);
  await page.locator("step-tick button").first().click();
  const outlined = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderTopWidth, borderLeftWidth, outlineStyle } = getComputedStyle(element);
        return Number.parseFloat(borderTopWidth) + Number.parseFloat(borderLeftWidth) > 0 || outlineStyle !== "none";
      });
  for (const selector of [".verdict", "search-box input"]) {
    expect(await outlined(selector), selector).toBe(true);
  }
  const marks = await page
    .locator("step-tick button")
    .evaluateAll((all) => all.slice(0, 2).map((one) => getComputedStyle(one, "::before").content));
  // A colour would be overridden; the mark is a sign.
  expect(marks).toEqual(['"✓"', "none"]);
});

test("who wants less motion sees none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of [kinds.home, kinds.failure, "/check/payment-failure"]) {
    await page.goto(address);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
          const long = (duration: string) => duration.split(",").some((part) => Number.parseFloat(part) > 0.01);
          return (
            (animationName !== "none" && long(animationDuration)) ||
            long(transitionDuration) ||
            scrollBehavior === "smooth"
          );
        })
        .map((element) => element.tagName),
    );
    expect(moving, address).toEqual([]);
  }
});
