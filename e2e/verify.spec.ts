import type { Page } from "@playwright/test";
import { axeProblems } from "./fixtures/axe.ts";
import { expect, test } from "./fixtures/test.ts";

/** The parts of the number check. */
async function open(page: Page) {
  await page.goto("/verify");
  await expect(page.locator("verify-box[data-ready]")).toBeVisible();
  const box = page.locator("verify-box");
  return {
    box,
    field: page.getByLabel("粘贴号码、网址，或整条短信"),
    items: box.locator(".verify-list > li"),
    status: box.getByRole("status"),
  };
}

test("a registered number is named: whose it is, on what that rests, when it was checked; nobody is vouched for", async ({
  page,
}) => {
  const { box, field, items, status } = await open(page);
  await field.fill("95588");
  await expect(status).toHaveText("号码是登记过的，打来的人不一定是。");
  await expect(box.locator(".verify-answer")).not.toHaveClass(/alarming/);
  const item = items.first();
  await expect(item).toContainText("第 1 个号码：名录里有");
  await expect(item).toContainText("工商银行客服热线");
  await expect(item).toContainText("依据：");
  await expect(item).toContainText(/\d{4}-\d{2}-\d{2} (核对|登记)，(今天|\d+ 天前)/);
  await expect(item).toContainText("能伪造");
  await expect(item.getByRole("link", { name: "95588" })).toHaveAttribute("href", "tel:95588");
  await item.getByRole("link", { name: "工商银行客服热线" }).click();
  await expect(page.locator("#hotline-icbc")).toBeInViewport();
});

test("an entry whose time is over is shown as to be checked again", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2028-01-01T00:00:00Z"));
  const { field, items } = await open(page);
  await field.fill("95588");
  await expect(items.first()).toContainText("已过期，待核实");
});

test("a message that follows a script alarms before any number, and gives 110 and 96110 to tap", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { box, field, items, status } = await open(page);
  await field.fill("我是工商银行的，您的账户涉嫌洗钱，请把钱转到安全账户核查，别告诉家里人。不信可以打 95588 核实");
  await expect(status).toContainText("别打、别点、别转钱");
  const answer = box.locator(".verify-answer");
  await expect(answer).toHaveClass(/alarming/);
  await expect(answer.getByRole("link", { name: "打 110" })).toHaveAttribute("href", "tel:110");
  await expect(answer.getByRole("link", { name: "打 96110" })).toHaveAttribute("href", "tel:96110");
  await expect(items).toHaveCount(1);
  await expect(items.first()).toContainText("打来的人不一定是");
  await expect(items.first().locator("a[href^='tel:']")).toHaveCount(0);
  const [alarm, row] = await Promise.all([status.boundingBox(), items.first().boundingBox()]);
  expect(alarm?.y).toBeLessThan(row?.y ?? 0);
});

test("a number from abroad that ends like a hotline alarms, whatever else stands there", async ({ page }) => {
  const { field, items, status } = await open(page);
  for (const text of ["+8695588", "008695588", "+86 96110", "0110", "95588.cyou", "https:/95588.bond/app"]) {
    await field.fill(text);
    await expect(status).toContainText(/像是冒充的：别[打点]/);
    await expect(items).toHaveCount(1);
    await expect(items.first()).toHaveClass("spoofed");
  }
});

test("each number and address of a message is judged for itself, worst first, and disguises are named", async ({
  page,
}) => {
  const { field, items, status } = await open(page);
  await field.fill(
    "【工行】您的验证码是382910，详询 九五五八八、９５５９９，或 95858、1OO86、400-123-4567、13800138000、106980095588，登录 http://icbc.com.cn.vip-pay.top/x http://xn--80ak6aa92e.com http://a1ipay.com，加微信 kefu_abc",
  );
  await expect(status).toContainText("别打、别点");
  const expected: readonly (readonly [string, RegExp])[] = [
    ["第 1 个号码：这不是联系号码", /验证码/],
    ["第 4 个号码：很像，不是它", /只差一位|换了位置/],
    ["第 5 个号码：很像，不是它", /字母冒充数字/],
    ["第 1 个网址：仿冒的样子", /工商银行.*真正的网站是后面那一截/],
    ["第 2 个网址：仿冒的样子", /xn--/],
    ["第 3 个网址：仿冒的样子", /支付宝.*仿写/],
    ["第 1 个账号：看不出对面是谁", /微信号/],
    ["第 6 个号码：名录里没有", /400/],
    ["第 7 个号码：名录里没有", /手机号/],
    ["第 8 个号码：名录里没有", /106 开头的短信端口/],
    ["登记过或公开的 2 个", /打来的人不一定是/],
  ];
  await expect(items).toHaveCount(expected.length);
  for (const [i, [heading, words]] of expected.entries()) {
    await expect(items.nth(i)).toContainText(heading);
    await expect(items.nth(i)).toContainText(words);
  }
});

test("nothing is vouched for that is not in the registry, and honest hotlines and sites are not accused", async ({
  page,
}) => {
  const { box, field, items } = await open(page);
  for (const text of [
    "12366",
    "https://pay.weixin.qq.com",
    "400-123-4567",
    "example.com",
    "13800138000",
    "1069123456",
  ]) {
    await field.fill(text);
    await expect(items).toHaveCount(1);
    await expect(items.first()).toContainText("名录里没有");
    await expect(items.first()).not.toContainText(/安全|放心|可信|正规|没问题|可以打|可以点|很像|仿冒/);
    await expect(items.first().locator("a[href^='tel:'], a[href^='http']")).toHaveCount(0);
    await expect(box.locator(".alarming")).toHaveCount(0);
  }
});

test("a text without a number is no reason to be calm, and words alone can alarm", async ({ page }) => {
  const { field, status, items } = await open(page);
  await field.fill("今天天气不错");
  await expect(status).toContainText("没有找到");
  await expect(status).toContainText("不等于没事");
  await expect(items).toHaveCount(0);
  await field.fill("客服说我的百万保障今天到期，让我打开共享屏幕，跟着他关掉");
  await expect(status).toContainText("像骗局");
});

test("what cannot be loaded is told, and nothing is vouched for meanwhile", async ({ page, context, watch }) => {
  watch.expects(/Failed to load|net::ERR_FAILED/);
  const { field, status } = await open(page);
  await context.route("**/_assets/**", (route) => route.abort());
  await field.fill("95588");
  await expect(status).toContainText("先别打、别点");
});

test("nothing typed is shown outside the field, sent or kept", async ({ page }) => {
  const { field, items } = await open(page);
  const requests: string[] = [];
  page.on("request", (request) => void (request.url().endsWith("/sw.js") || requests.push(request.url())));
  for (const [text, pieces] of [
    ["请打 4008666777", ["4008666777", "8666777"]],
    ["<img src=x onerror=alert(1)> 95586", ["<img", "95586"]],
    ["http://evil-planted.top/4008666777", ["evil", "planted", "8666777"]],
    ["加微信 planted_kefu 13912345678", ["planted", "13912345678"]],
    ["\u202e8855\u202c 95 588 6222021234567890128", ["6222021234567890128"]],
  ] as const) {
    await field.fill(text);
    await expect(items.first()).toBeVisible();
    const around = await page.locator("body").textContent();
    for (const piece of pieces) expect(around).not.toContain(piece);
    await expect(page.locator("verify-box img")).toHaveCount(0);
    await expect(page).toHaveTitle(/^号码核对/);
  }
  expect(requests.filter((url) => !/\/_assets\/[\w.-]+\.js$/.test(url))).toEqual([]);
  await expect(page).toHaveURL("/verify");
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(field).toHaveValue("");
});

test("clearing leaves nothing behind", async ({ page }) => {
  const { box, field, items } = await open(page);
  await expect(box.getByRole("button", { name: "清空" })).toBeHidden();
  await field.fill("95588");
  await expect(items).toHaveCount(1);
  await box.getByRole("button", { name: "清空" }).click();
  await expect(items).toHaveCount(0);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("");
});

test("the keyboard alone checks a number and goes to its entry", async ({ page }) => {
  const { field, items } = await open(page);
  await field.focus();
  await page.keyboard.type("12381");
  await expect(items).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(items.first().getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/verify#help-12381");
  await expect(page.locator("#help-12381")).toBeInViewport();
});

for (const width of [320, 1280]) {
  test(`the check fits ${width} px and axe finds nothing, before and after, in both themes`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 844 });
    const { box, field, items } = await open(page);
    for (const text of ["", "95588 95858 http://icbc.com.cn.vip.top"]) {
      await field.fill(text);
      await expect(items).toHaveCount(text ? 3 : 0);
      expect(await axeProblems(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    const small = await box
      .locator("button, textarea, a")
      .evaluateAll(
        (all) => all.map((one) => one.getBoundingClientRect()).filter(({ height }) => height > 0 && height < 44).length,
      );
    expect(small).toBe(0);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the registry stands there to compare with, and the field does not pretend to work", async ({ page }) => {
    await page.goto("/verify");
    await expect(page.locator(".verify-plain")).toContainText("到卡背面或官方 App 里对过再打");
    await expect(page.getByText("打 96110")).toBeHidden();
    await expect(page.locator("#hotline-icbc")).toContainText("95588");
    await expect(page.locator("#help-12381")).toContainText("12381");
    await expect(page.locator(".registry li")).not.toHaveCount(0);
  });
});
