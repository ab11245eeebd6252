import type { Page } from "@playwright/test";
import { checkMapPath, checkPath, paths } from "../lib/paths.ts";
import { attribute, elements, parsePage } from "../lib/publish/html.ts";
import { loadFlows } from "../lib/triage/flows.server.ts";
import { allStates } from "../lib/triage/states.ts";
import type { State } from "../lib/triage/walk.ts";
import { axeProblems } from "./fixtures/axe.ts";
import { everyPage } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

const flows = loadFlows();

/** The flow's longest way to an outcome. */
function longestWay(flow: (typeof flows)[number]): State | undefined {
  const outcomes = allStates(flow).filter(({ at }) => at.kind === "outcome");
  return outcomes.toSorted((a, b) => b.given.length - a.given.length)[0];
}

const ways = flows.flatMap((flow) => longestWay(flow) ?? []);
const idsOf = ({ given }: State) => given.map(({ answer }) => answer.id);

async function answerAll(page: Page, way: State): Promise<void> {
  await page.goto(checkPath(way.flow.id));
  for (const [index, { node, answer }] of way.given.entries()) {
    const question = page.getByRole("region", { name: node.question });
    await expect(question.getByText(`第 ${index + 1} 问`)).toBeVisible();
    await question.getByRole("link", { name: answer.text, exact: true }).click();
  }
  await expect(page).toHaveURL(new RegExp(`${checkPath(way.flow.id, idsOf(way))}$`));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    // Without JavaScript is the harder case, and the same markup: with it, one flow stands for all.
    for (const way of javaScriptEnabled && !everyPage ? ways.slice(0, 1) : ways) {
      test(`${way.flow.id}: answered to the end, gone back, changed, and read`, async ({ page }) => {
        await answerAll(page, way);
        const given = page.getByRole("region", { name: "你答过的" });
        for (const [index, { node, answer }] of way.given.entries()) {
          await expect(given.locator("dt").nth(index)).toHaveText(node.question);
          await expect(given.locator("dd").nth(index)).toContainText(answer.text);
        }
        const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "?";
        await page.goBack();
        await expect(page.getByRole("heading", { name: way.given.at(-1)?.node.question })).toBeVisible();
        await page.goForward();
        // Folded: what the answers lead to comes first.
        await given.getByText("可以改").click();
        await given.getByRole("link", { name: /^改第 1 问/ }).click();
        await expect(page).toHaveURL(new RegExp(`${checkPath(way.flow.id)}$`));
        await page.goto(checkPath(way.flow.id, idsOf(way)));
        await page.getByRole("link", { name: /看完整的这一节$/ }).click();
        await expect(page.locator(":target")).toContainText(heading);
      });
    }
  });
}

test("the first check leads to every other, and the list names them all", async ({ page }) => {
  await page.goto(paths.check);
  for (const { id } of flows) await expect(page.locator(`main a[href="${checkPath(id)}"]`).first()).toBeVisible();
});

test("a start is indexed, its states and drawings are not", async ({ request }) => {
  const robots = async (address: string) =>
    [...elements(parsePage(await (await request.get(address)).text()))]
      .filter((element) => attribute(element, "name") === "robots")
      .map((element) => attribute(element, "content"));
  for (const way of ways) {
    expect(await robots(checkPath(way.flow.id))).toEqual([]);
    for (const address of [checkPath(way.flow.id, idsOf(way)), checkMapPath(way.flow.id)])
      expect(await robots(address), address).toEqual([expect.stringContaining("noindex")]);
  }
});

test("an address that is no state is missing", async ({ request }) => {
  for (const end of ["nothing", "idle.no.yes", ".idle", "constructor", "__proto__", "idle.idle"]) {
    expect((await request.get(`/check/disconnect/${end}`)).status(), end).toBe(404);
  }
  expect((await request.get("/check/start/stolen")).status()).toBe(404);
  // Misspelt, but of a state that is there.
  for (const end of ["idle.", "IDLE"]) {
    expect((await request.get(`/check/disconnect/${end}`)).url(), end).toMatch(/\/check\/disconnect\/idle$/);
  }
});

for (const width of [320, 1280]) {
  test(`nothing to complain about at ${width} px in either theme`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const warned = checkPath("disconnect", ["idle", "yes", "no", "words"]);
    for (const address of [
      paths.check,
      checkPath("disconnect"),
      checkPath("stolen", ["no"]),
      warned,
      checkMapPath("payment-failure"),
    ]) {
      await page.goto(address);
      expect(await axeProblems(page), address).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, address).toBeLessThanOrEqual(0);
    }
  });
}

test("answers are large enough for a thumb", async ({ page }) => {
  await page.goto(checkPath("stolen", ["no"]));
  for (const answer of await page.locator(".choices a").all())
    expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test("the whole way goes by keyboard", async ({ page }) => {
  await page.goto(checkPath("refund"));
  for (let step = 0; step < 2; step++) {
    await page.locator(".choices a").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/check\/refund\/./);
  }
  await expect(page.getByRole("link", { name: /看完整的这一节$/ })).toBeVisible();
});
