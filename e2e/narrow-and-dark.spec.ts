import { kinds, tested } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

const widths = [320, 390, 768, 1280];
const themes = ["light", "dark"] as const;

for (const address of tested) {
  test(`${address} fits every width in both themes, with text that can be read`, async ({ page }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(address);
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(() => ({
          sideways: document.documentElement.scrollWidth - innerWidth,
          body: Number.parseFloat(getComputedStyle(document.body).fontSize),
          // What an article says; captions, dates and summaries may be smaller, though never tiny.
          small: [
            ...document.querySelectorAll(
              ".prose > p, .prose > ul > li, .steps > li > p:not(.when), .lead > p:not(.reviewed)",
            ),
          ]
            .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 17)
            .map((element) => element.textContent?.slice(0, 20)),
          tiny: [...document.querySelectorAll("body *")]
            .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
            .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
            .map((element) => element.textContent?.slice(0, 20)),
          cut: [...document.querySelectorAll("main p, main li, main h1, main h2, main dt, main dd")]
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => element.textContent?.slice(0, 20)),
        }));
        expect(found, `${width} px, ${colorScheme}`).toMatchObject({ small: [], tiny: [], cut: [] });
        expect(found.sideways, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
        expect(found.body).toBeGreaterThanOrEqual(17);
      }
    }
  });
}

test("dark is dark and light is light", async ({ page }) => {
  const brightness = () =>
    page.evaluate(() => {
      const [r = 0, g = 0, b = 0] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number);
      return (r + g + b) / 3;
    });
  await page.goto("/");
  await page.emulateMedia({ colorScheme: "light" });
  expect(await brightness()).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await brightness()).toBeLessThan(60);
});

for (const width of [320, 1280]) {
  test(`what is tapped in an emergency is at least 44 px large, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const address of [kinds.home, kinds.failure, kinds.search, kinds.contacts]) {
      await page.goto(address);
      const targets = page.locator('search-box button, search-box input, .contacts a[href^="tel:"]');
      const sizes = await targets.evaluateAll((all) =>
        all.map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return { what: element.outerHTML.slice(0, 60), width, height };
        }),
      );
      expect(sizes.length).toBeGreaterThan(1);
      expect(
        sizes.filter(({ width, height }) => width < 44 || height < 44),
        address,
      ).toEqual([]);
    }
  });
}

test("a list of results fits the narrowest phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("/");
  await page.getByRole("searchbox").fill("付款失败但是扣了钱");
  await expect(page.locator('a[role="option"]').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  for (const option of await page.locator('a[role="option"]').all()) {
    const box = await option.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
  }
});

test("at 400 % zoom, that is 320 px of a 1280 px screen, results of a search without a list fit too", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(`/search?q=${encodeURIComponent("钱包登录不上去")}`);
  await expect(page.locator("search-results .result").first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
