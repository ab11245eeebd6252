import { kinds } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

test("an article prints without navigation and search, with its verdict, steps, date and numbers", async ({ page }) => {
  await page.goto(kinds.failure);
  await page.emulateMedia({ media: "print" });
  for (const hidden of [
    "search-box",
    ".site-nav",
    ".menu",
    "nav[aria-label='页脚']",
    "nav[aria-label='本页内容']",
    ".skip",
    ".crumbs",
  ]) {
    await expect(page.locator(hidden).first(), hidden).toBeHidden();
  }
  for (const shown of ["h1", ".verdict", ".steps > li", ".reviewed", ".prose .contacts", ".site-foot p"]) {
    await expect(page.locator(shown).first(), shown).toBeVisible();
  }
  await expect(page.getByText("非官方", { exact: false }).first()).toBeVisible();
});

test("paper is white and its text black in the dark theme too", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(kinds.failure);
  const pale = await page.evaluate(() =>
    [...document.querySelectorAll("main *, .site-foot *")]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const [r = 0, g = 0, b = 0] = (getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number);
        return (r + g + b) / 3 > 160;
      })
      .map((element) => `${element.className || element.tagName}: ${element.textContent?.slice(0, 15)}`),
  );
  expect(pale).toEqual([]);
});

for (const address of [kinds.failure, kinds.guide, kinds.contacts]) {
  test(`${address} becomes a PDF of a few pages`, async ({ page }) => {
    await page.goto(address);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.length).toBeGreaterThan(10_000);
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThan(12);
  });
}
