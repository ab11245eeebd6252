import type { APIRequestContext, Page } from "@playwright/test";
import { axeProblems } from "./fixtures/axe.ts";
import { baseUrl, manifest } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

// One after the other: attempts to sign in are counted.
test.describe.configure({ mode: "serial" });
test.skip(!manifest.pages["/tell"], "this site was built to take no feedback");

const article = "/failures/payment-failure";
const marked = (): string => `这句话编号${Math.random().toString(36).slice(2, 8).replaceAll(/\d/g, "x")}`;

let cookie = "";

/** The editors' room, as somebody signed in sees it. */
async function room(request: APIRequestContext): Promise<string> {
  if (!cookie) {
    const answer = await request.post("/insights/sign-in", {
      form: { name: "test", password: "only for tests" },
      headers: { origin: baseUrl() },
      maxRedirects: 0,
    });
    cookie = (answer.headers()["set-cookie"] ?? "").split(";")[0] ?? "";
  }
  return (await request.get("/insights", { headers: { cookie } })).text();
}

/** What is posted from now on. */
function posted(page: Page): string[] {
  const bodies: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") bodies.push(request.postData() ?? "");
  });
  return bodies;
}

test("a section that did not help is in the editors' room a second later, and nothing leaves before 发送", async ({
  page,
  request,
}) => {
  await room(request);
  await page.goto(article);
  const sent = posted(page);
  const words = marked();
  await page.locator(".prose .rate").first().getByRole("button", { name: "没用" }).click();
  const form = page.locator("form.say[data-asked]");
  await expect(form).toContainText(/会发送：编号 \d{3}-\d+，没用/);
  await form.getByLabel("照做没用").check();
  await form.getByRole("textbox").fill(`${words}，打13800138000没人接`);
  expect(sent).toEqual([]);
  await form.getByRole("button", { name: "发送" }).click();
  await expect(form.getByRole("textbox")).toHaveValue(`${words}，打〔号码〕没人接`);
  expect(sent).toEqual([]);
  await form.getByRole("button", { name: "发送" }).click();
  await expect(page.getByText("发出去了，谢谢。")).toBeVisible();
  expect(sent).toHaveLength(1);
  await expect.poll(() => room(request), { timeout: 1_000 }).toContain(`${words}，打〔号码〕没人接`);
  expect(await page.context().cookies()).toEqual([]);
});

test("whoever changes his mind sends nothing, and is back where he was", async ({ page }) => {
  await page.goto(article);
  const sent = posted(page);
  const rating = page.locator(".prose .rate").first();
  await rating.getByRole("button", { name: "有用" }).click();
  await page.getByRole("button", { name: "不发了" }).click();
  await expect(page.locator("form[data-asked]")).toHaveCount(0);
  await expect(rating.getByRole("button").first()).toBeFocused();
  expect(sent).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the buttons and the form for corrections are plain forms that lead to a page that says thanks", async ({
    page,
    request,
  }) => {
    const words = marked();
    await page.goto(article);
    await page.locator(".prose .rate").first().getByRole("button", { name: "没用" }).click();
    await expect(page).toHaveURL(/\/thanks$/);
    await page.goto(article);
    await page.getByText("写几句，或者纠错").click();
    await page.getByLabel("内容过时或不对").check();
    await page.getByLabel(/哪一句/).fill(words);
    await page.getByRole("button", { name: "发送" }).click();
    await expect(page).toHaveURL(/\/thanks$/);
    expect(await room(request)).toContain(words);
    await page.goto("/tell");
    await page.getByLabel(/你想找什么/).fill(`${words}找不到`);
    await page.getByRole("button", { name: "发送" }).click();
    await expect(page).toHaveURL(/\/thanks$/);
    expect(await room(request)).toContain(`${words}找不到`);
  });
});

test("without a network it waits on the device, and is delivered once when there is one", async ({
  page,
  request,
  context,
  watch,
}) => {
  watch.expects(/Failed to load resource|net::ERR/);
  const words = marked();
  await page.goto(article);
  const rating = page.locator(".prose .rate").first();
  await rating.getByRole("button", { name: "没用" }).click();
  const form = page.locator("form[data-asked]");
  await expect(form).toBeVisible();
  await context.setOffline(true);
  await form.getByRole("textbox").fill(words);
  await form.getByRole("button", { name: "发送" }).click();
  await expect(page.getByText("先存在这台设备上")).toBeVisible();
  // Another page, later: what waited is sent when it opens.
  await context.setOffline(false);
  await page.goto("/terms");
  await expect.poll(() => page.evaluate(() => localStorage.outbox ?? "")).toBe("");
  await page.goto(article);
  expect((await room(request)).split(words)).toHaveLength(2);
});

test("a press without a network, before anything of it was fetched, is told so where it was pressed", async ({
  page,
  context,
  watch,
}) => {
  watch.expects(/Failed to load resource|net::ERR/);
  await page.goto(article);
  await context.setOffline(true);
  const rating = page.locator(".prose .rate").first();
  await rating.getByRole("button", { name: "没用" }).click();
  await expect(rating.getByRole("status")).toHaveText("现在没有网络，连上以后再按。");
  await context.setOffline(false);
  await rating.getByRole("button", { name: "没用" }).click();
  await expect(page.locator("form[data-asked]")).toBeVisible();
});

test("what opens below a section, the form of misses and the editors' room have no finding of axe", async ({
  page,
}) => {
  await page.goto(article);
  await page.locator(".prose .rate").first().getByRole("button", { name: "没用" }).click();
  await expect(page.locator("form[data-asked]")).toBeVisible();
  // From the top: what lies half under the bar of contents would count as too small to press.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await axeProblems(page)).toEqual([]);
  await page.goto("/tell");
  expect(await axeProblems(page)).toEqual([]);
  const [name = "", value = ""] = cookie.split("=");
  await page.context().addCookies([{ name, value, url: `${baseUrl()}/insights` }]);
  await page.goto("/insights");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("读者怎么说");
  expect(await axeProblems(page)).toEqual([]);
});
