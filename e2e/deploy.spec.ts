import { assets } from "./fixtures/site.ts";
import { expect, searchBox, test } from "./fixtures/test.ts";
import { type Deployed, deploy } from "./fixtures/two-deploys.ts";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let deployed: Deployed;
test.beforeEach(async () => {
  deployed = await deploy();
});
test.afterEach(() => deployed.end());

for (const change of ["words", "code"] as const)
  test(`a page that is open across a deploy of other ${change} still searches and copies, with the modules it was made with`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ serviceWorkers: "block", permissions: ["clipboard-write"] });
    const page = await context.newPage();
    const asked: { url: string; status: number }[] = [];
    page.on("response", (answer) => asked.push({ url: new URL(answer.url()).pathname, status: answer.status() }));
    await page.goto(`${deployed.origin}/failures/payment-failure`);
    await deployed.again(change);
    await searchBox(page).field.fill("余额不见了");
    await expect(searchBox(page).options.first()).toBeVisible();
    await page.locator("code-link").first().getByRole("link").click();
    await expect(page.locator("code-link output").first()).toHaveText("已复制");
    expect(asked.filter(({ status }) => status >= 400)).toEqual([]);
    const before = new Set(asked.filter(({ url }) => url.startsWith("/_assets/")).map(({ url }) => url));
    asked.length = 0;
    await page.reload();
    const after = asked.filter(({ url }) => url.startsWith("/_assets/elements")).map(({ url }) => url);
    // After one of code the new page has modules of its own; other words leave it those that the reader has.
    expect(after.length).toBeGreaterThan(0);
    expect(after.map((url) => before.has(url))).toEqual(after.map(() => change === "words"));
    // And the open page was led to the index of the other words: those that it came with may be gone.
    const head = [...before].filter((url) => url.startsWith("/_assets/search-head"));
    expect(head.map((url) => assets("search-head").includes(url))).toEqual([change === "code"]);
    await context.close();
  });

for (const change of ["words", "code"] as const)
  test(`and after one of other ${change} the worker that saves for use without a network still finds what it knows of, and searches it`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ serviceWorkers: "allow" });
    const page = await context.newPage();
    await page.goto(`${deployed.origin}/offline`);
    await expect(page.getByRole("status").filter({ hasText: "KB" })).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await deployed.again(change);
    await page.getByRole("button", { name: "存到手机" }).click();
    await expect(page.getByText("存好了")).toBeVisible({ timeout: 60_000 });
    await context.setOffline(true);
    await page.goto(`${deployed.origin}/check`);
    await expect(page.locator(".copy-note")).toBeVisible();
    await searchBox(page).field.fill("余额不见了");
    await expect(searchBox(page).options.first()).toBeVisible();
    await context.close();
  });
