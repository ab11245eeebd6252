import { axeProblems } from "./fixtures/axe.ts";
import { kinds, tested } from "./fixtures/site.ts";
import { expect, searchBox, test } from "./fixtures/test.ts";

// A run of axe takes a second, on a busy machine five.
test.describe.configure({ timeout: 90_000 });

for (const width of [320, 1280]) {
  for (const address of tested) {
    test(`axe finds nothing on ${address} at ${width} px in either theme`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(address);
      expect(await axeProblems(page)).toEqual([]);
    });
  }

  for (const address of [kinds.home, kinds.failure]) {
    test(`axe finds nothing on ${address} with the search list open at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(address);
      const { field, options, note } = searchBox(page);
      await field.fill("转账转错人了");
      await expect(options.first()).toBeVisible();
      await field.press("ArrowDown");
      await expect(options.first()).toHaveAttribute("aria-selected", "true");
      expect(await axeProblems(page), "a list with a choice").toEqual([]);
      await field.fill("qxzvkjwpf");
      await expect(note).toBeVisible();
      expect(await axeProblems(page), "nothing found").toEqual([]);
    });
  }

  test(`axe finds nothing on a page of results at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`/search?q=${encodeURIComponent("转账转错人了")}`);
    expect(await axeProblems(page)).toEqual([]);
    await page.goto("/search?q=qxzvkjwpf");
    expect(await axeProblems(page)).toEqual([]);
  });
}
