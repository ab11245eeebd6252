import type { Page, Route } from "@playwright/test";
import { assets, fileText } from "./fixtures/site.ts";
import { expect, searchBox, test } from "./fixtures/test.ts";

const head = "**/_assets/search-head*";
const body = "**/_assets/search-body*";
const worker = "**/workers/search-*";
const panel = "**/_assets/search-panel*";
const elements = "**/_assets/elements*";

const json = (text: string) => (route: Route) => route.fulfill({ contentType: "application/json", body: text });
const headText = fileText(assets("search-head")[0] ?? "");

/** Ways in which the first tier of the index arrives broken. */
const breaks: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  truncated: json(headText.slice(0, headText.length / 2)),
  empty: json(""),
  "another version": json(headText.replace(/"format":\s*("[^"]*"|\d+)/, '"format":99')),
  "the second tier in its place": json(fileText(assets("search-body")[0] ?? "")),
  "valid JSON that is no index": json("[1,2,3]"),
  null: json("null"),
  "an index without lexicon": json(JSON.stringify({ ...JSON.parse(headText), lexicon: undefined })),
  "a page of HTML": (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><h1>登录 Wi-Fi</h1>" }),
  missing: (route) => route.fulfill({ status: 404, body: "" }),
  "a server error": (route) => route.fulfill({ status: 503, body: "" }),
  unreachable: (route) => route.abort("internetdisconnected"),
};

/** Whatever is broken, the form still leads to results. */
async function formWorks(page: Page): Promise<void> {
  await page.getByRole("button", { name: "搜索" }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.locator("search-results .result").first()).toBeVisible();
}

test.beforeEach(({ watch }) => watch.expects(/Failed to load resource|net::ERR_|Failed to fetch dynamically/));

for (const [how, broken] of Object.entries(breaks)) {
  test(`an index that is ${how} leaves a note with the way to all failures, and the form`, async ({ page }) => {
    await page.route(head, broken);
    await page.goto("/failures");
    const { field, list, note, wayOut } = searchBox(page);
    await field.fill("登录不上");
    await expect(note).toBeVisible();
    await expect(note).not.toBeEmpty();
    await expect(wayOut).toHaveAttribute("href", "/failures");
    await expect(list).toHaveCount(0);
    await page.unroute(head);
    await formWorks(page);
  });
}

for (const [how, broken] of Object.entries({ missing: breaks.missing, unreachable: breaks.unreachable })) {
  test(`a worker script that is ${how} leaves a note with the way to all failures, and the form`, async ({ page }) => {
    await page.route(worker, broken ?? ((route) => route.abort()));
    await page.goto("/failures");
    const { field, wayOut } = searchBox(page);
    await field.fill("登录不上");
    await expect(wayOut).toHaveAttribute("href", "/failures");
    await formWorks(page);
  });

  test(`a search module that is ${how} leaves a note with the way to all failures, and the form`, async ({ page }) => {
    await page.route(panel, broken ?? ((route) => route.abort()));
    await page.goto("/contacts");
    const { field, wayOut } = searchBox(page);
    await field.fill("登录不上");
    await expect(wayOut).toHaveAttribute("href", "/failures");
    await formWorks(page);
  });

  test(`elements that are ${how} leave the form and the whole page`, async ({ page }) => {
    await page.route(elements, broken ?? ((route) => route.abort()));
    await page.goto("/failures/payment-failure");
    await expect(page.locator(".steps > li").first()).toBeVisible();
    await page.getByRole("searchbox").fill("登录不上");
    await expect(page.locator("[data-slot]")).toBeEmpty();
    await formWorks(page);
  });
}

test("a worker script of HTML, as a captive portal sends it, leaves a note", async ({ page, watch }) => {
  watch.expects(/SyntaxError|Unexpected token/);
  await page.route(worker, (route) => route.fulfill({ contentType: "text/javascript", body: "<!doctype html>" }));
  await page.goto("/");
  const { field, wayOut } = searchBox(page);
  await field.fill("登录不上");
  await expect(wayOut).toHaveAttribute("href", "/failures");
});

for (const how of ["missing", "truncated", "another version"]) {
  test(`a second tier that is ${how} leaves the first to answer`, async ({ page }) => {
    await page.route(body, (route) =>
      how === "missing"
        ? route.fulfill({ status: 404, body: "" })
        : json(fileText(assets("search-body")[0] ?? "").slice(how === "truncated" ? 100 : 0, 5000))(route),
    );
    await page.goto("/");
    const { field, options } = searchBox(page);
    await field.fill("登录不上");
    await expect(options.first()).toBeVisible();
  });
}

test("an index that fails is asked for once, whatever is typed, and again when the field is entered anew", async ({
  page,
}) => {
  let healed = false;
  let asked = 0;
  await page.route(head, (route) => {
    asked++;
    return healed ? route.continue() : route.fulfill({ status: 503, body: "" });
  });
  await page.goto("/");
  const { field, note, options } = searchBox(page);
  await field.fill("登录");
  await expect(note).toBeVisible();
  const once = asked;
  await field.fill("登录不");
  await field.fill("登录不上");
  await expect(note).toBeVisible();
  expect(asked).toBe(once);
  healed = true;
  await field.blur();
  await field.focus();
  await expect(options.first()).toBeVisible();
  await expect(note).toHaveCount(0);
});

test("a browser without workers is left the note and the form", async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { Worker: undefined }));
  await page.goto("/");
  const { field, wayOut } = searchBox(page);
  await field.fill("登录不上");
  await expect(wayOut).toHaveAttribute("href", "/failures");
  await formWorks(page);
});

test("a dead network after the page was read leaves everything readable and a note", async ({ page, context }) => {
  await page.goto("/failures/disconnect");
  await context.setOffline(true);
  const { field, note } = searchBox(page);
  await field.fill("登录不上");
  await expect(note).toBeVisible();
  await expect(page.locator(".steps > li").first()).toBeVisible();
  await context.setOffline(false);
});
