import type { Page } from "@playwright/test";
import type { SearchAnswer } from "../lib/search/results.ts";
import { expect, hrefs, searchBox, test } from "./fixtures/test.ts";

/** The addresses that the API gives for a query, in order. */
async function expected(page: Page, query: string): Promise<string[]> {
  const answer = await page.request.get(`/api/v1/search?limit=6&q=${encodeURIComponent(query)}`);
  return ((await answer.json()) as SearchAnswer).results.map(({ url }) => url);
}

/** Records every question that reaches the worker; call before the page opens. */
async function recordQuestions(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: { type: string; query: string }) {
      if (message.type === "search") asked.push(message.query);
      post.call(this, message);
    };
  });
  return () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
}

test("a colloquial phrase is answered while it is typed, and arrows and Enter lead to the section", async ({
  page,
}) => {
  await page.goto("/");
  const { field, options } = searchBox(page);
  await field.click();
  await field.pressSequentially("刷卡扣了钱", { delay: 20 });
  await expect(options.first()).toBeVisible();
  await field.pressSequentially("，店里却说没收到", { delay: 20 });
  await expect.poll(() => hrefs(options)).toEqual(await expected(page, "刷卡扣了钱，店里却说没收到"));

  await field.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id")) ?? "");
  const [target] = await hrefs(options);
  expect(target).toMatch(/^\/(failures|prompts|faq)\/[a-z-]*(charged|payment|arrival|paid|qr)[a-z-]*/);

  await field.press("Enter");
  await expect(page).toHaveURL(target ?? "");
  if (page.url().includes("#")) await expect(page.locator(":target")).toBeInViewport();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the section that a result names is the one it leads to", async ({ page }) => {
  await page.goto("/contacts");
  const { field, options } = searchBox(page);
  await field.fill("输错密码太多次被锁住了");
  const withSection = options.filter({ has: page.locator(".result-heading:not(:empty)") }).first();
  await expect(withSection).toBeVisible();
  const heading = await withSection.locator(".result-heading").textContent();
  await withSection.click();
  await expect(page.locator(":target")).toContainText(heading ?? "?");
  await expect(page.locator(":target")).toBeInViewport();
});

test("rows stay from key to key, and say and lead to what the last key asked for", async ({ page }) => {
  await page.goto("/");
  const { field, options } = searchBox(page);
  await field.fill("登录");
  await expect.poll(() => hrefs(options)).toEqual(await expected(page, "登录"));
  await options.first().evaluate((row) => row.setAttribute("data-seen", ""));
  for (const query of ["登录失败", "退款", "外星人的余额", "101-5", "登录"]) {
    await field.fill(query);
    await expect
      .poll(async () => (await hrefs(options)).filter((at) => !at?.startsWith("/s/")), { message: query })
      .toEqual(await expected(page, query));
    const { results } = (await (await page.request.get(`/api/v1/search?limit=6&q=${query}`)).json()) as SearchAnswer;
    // Before them stands the way to a code that was typed.
    const titles = (await options.locator(".result-title").allTextContents()).slice(query === "101-5" ? 1 : 0);
    expect(titles.length).toBe(results.length);
    for (const [i, { title }] of results.entries())
      expect(titles[i]?.startsWith(title), `${query}: ${titles[i]}`).toBe(true);
  }
  await expect(options.first()).toHaveAttribute("data-seen", "");
});

test("the arrows go round the list, and Enter without a choice leads to all results", async ({ page }) => {
  await page.goto("/");
  const { field, options } = searchBox(page);
  await field.fill("余额对不上");
  await expect(options.first()).toBeVisible();
  await field.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await field.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await field.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(options.first()).toHaveAttribute("aria-selected", "false");

  // What was chosen belongs to the old list: a new text takes the choice away at once.
  await field.press("End");
  await field.pressSequentially("了");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(searchBox(page).field).toHaveValue("余额对不上了");
  await expect(page.locator("search-results .result").first()).toBeVisible();
});

test("a slash puts the cursor into the field, and is a slash inside it", async ({ page }) => {
  await page.goto("/failures");
  const { field } = searchBox(page);
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("");
  await page.keyboard.type("24/7");
  await expect(field).toHaveValue("24/7");
});

test("Escape closes the list and keeps what was typed", async ({ page }) => {
  await page.goto("/");
  const { field, list } = searchBox(page);
  await field.fill("登不上");
  await expect(list).toBeVisible();
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await field.press("Escape");
  await expect(list).toBeHidden();
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("登不上");
});

test("a click beside the list closes it, and so does leaving the field by Tab", async ({ page }) => {
  await page.goto("/");
  const { box, field, list } = searchBox(page);
  await field.fill("登不上");
  await expect(list).toBeVisible();
  await page.getByRole("contentinfo").click();
  await expect(list).toBeHidden();
  await field.click();
  await field.pressSequentially("登录"); // one character alone is no hit
  await expect(list).toBeVisible();
  // Past the button, suggestions, and the list itself where it scrolls.
  for (let i = 0; i < 20 && (await box.evaluate((b) => b.contains(document.activeElement))); i++) {
    await page.keyboard.press("Tab");
  }
  await expect(list).toBeHidden();
});

test("an input method is left alone: nothing is searched while it composes, once when it is done", async ({
  page,
  watch,
}) => {
  watch.expects(/Failed to load resource/);
  const asked = await recordQuestions(page);
  // The second tier, when it comes in, has the question asked again.
  await page.route("**/_assets/search-body*", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/");
  const { field, options } = searchBox(page);
  await field.click();
  await expect(field).toHaveRole("combobox");
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ["z", "zh", "zhang", "zhang'hu", "zhang'hu'dong", "zhang'hu'dong'jie"]) {
    await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(30);
  }
  await expect(field).toHaveValue("zhang'hu'dong'jie");
  expect(await asked()).toEqual([]);
  await expect(options).toHaveCount(0);
  await keyboard.send("Input.insertText", { text: "账户冻结" });
  await expect(options.first()).toBeVisible();
  expect(await asked()).toEqual(["账户冻结"]);
});

test("the second tier of the index may come in while an input method composes", async ({ page }) => {
  const asked = await recordQuestions(page);
  let release = () => {};
  const composing = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_assets/search-body*", async (route) => {
    await composing;
    await route.continue();
  });
  await page.goto("/");
  const { field, options } = searchBox(page);
  await field.click();
  await expect(field).toHaveRole("combobox");
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send("Input.imeSetComposition", { text: "tui", selectionStart: 3, selectionEnd: 3 });
  const arrived = page.waitForResponse("**/_assets/search-body*");
  release();
  await (await arrived).finished();
  await page.waitForTimeout(700);
  expect(await asked()).toEqual([]);
  await expect(options).toHaveCount(0);
  await keyboard.send("Input.insertText", { text: "退款" });
  await expect(options.first()).toBeVisible();
});

test("events of a composition in Safari's order end in one list for the text", async ({ page }) => {
  const asked = await recordQuestions(page);
  await page.goto("/");
  const { field, options } = searchBox(page);
  await field.click();
  await expect(field).toHaveRole("combobox");
  await field.evaluate((input: HTMLInputElement) => {
    const type = (text: string, isComposing: boolean) => {
      input.value = text;
      input.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing, inputType: "insertCompositionText" }));
    };
    input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
    type("yu", true);
    type("yu'e", true);
    input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "余额" }));
    type("余额", false);
  });
  // With the second tier, which waits for a pause.
  await expect.poll(() => hrefs(options), { timeout: 60_000 }).toEqual(await expected(page, "余额"));
  expect(new Set(await asked())).toEqual(new Set(["余额"]));
});

test("Enter that ends a composition neither follows a result nor sends the form", async ({ page }) => {
  await page.goto("/");
  const { field, options } = searchBox(page);
  await field.fill("断线");
  await expect(options.first()).toBeVisible();
  await field.press("ArrowDown");
  await field.evaluate((input) => {
    input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
  });
  await expect(page).toHaveURL("/");
  await expect(options.first()).toBeVisible();
});

test("a message pasted from the wallet's screen finds the page that explains it", async ({ page }) => {
  await page.goto("/failures");
  const { field, options } = searchBox(page);
  await field.click();
  await page.keyboard.insertText("“交易存在风险，已被拦截”");
  await expect(options.first()).toBeVisible();
  const first = (await hrefs(options)).slice(0, 3).join(" ");
  expect(first).toMatch(/risk/);
});

test("when typing outruns the index, only the answer to the last question is ever shown", async ({ page }) => {
  await page.route("**/_assets/search-head*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto("/");
  const { box, field, options } = searchBox(page);
  await box.evaluate((element) => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    new MutationObserver(() => {
      const links = [...element.querySelectorAll('[role="option"]')].map((option) => option.getAttribute("href"));
      if (links.length) shown.push(links.join(" "));
    }).observe(element, { childList: true, subtree: true });
  });
  await field.click();
  for (const text of ["断", "断线", "断线了", "忘记密码", "退款一直没到"]) {
    await field.fill(text);
    await page.waitForTimeout(40);
  }
  await expect(options.first()).toBeVisible();
  const right = await expected(page, "退款一直没到");
  await expect.poll(() => hrefs(options)).toEqual(right);
  const shown = await page.evaluate(() => (window as unknown as { shown: string[] }).shown);
  const slugs = new Set(shown.flatMap((list) => list.split(" ").slice(0, 1)).map((href) => href.split("#")[0]));
  expect([...slugs]).toEqual([right[0]?.split("#")[0]]);
});

test("typing at full speed ends with the answer to the whole text", async ({ page }) => {
  await page.goto("/");
  const { field, options } = searchBox(page);
  await field.click();
  await field.pressSequentially("换了手机号收不到验证码怎么登录", { delay: 0 });
  await expect.poll(() => hrefs(options)).toEqual(await expected(page, "换了手机号收不到验证码怎么登录"));
});

test("what is typed never becomes markup or text outside the field", async ({ page }) => {
  await page.goto("/");
  const { box, field, list, note } = searchBox(page);
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  for (const hostile of [
    `<img src=x onerror=alert(1)>断线`,
    `断线"><script>alert(2)</script>`,
    `</a><h1>官方热线4008666777</h1>断线`,
    "断线 javascript:alert(3) $& {{7*7}}",
    "\u202e7776668004 断线",
    "dengbushang4008666777",
    "网落异常拨4008666777",
  ]) {
    await field.fill(hostile);
    await expect(list.or(note).first()).toBeVisible();
    await expect(box.locator("img, script, h1")).toHaveCount(0);
    const around = await page.evaluate(() => document.body.textContent);
    expect(/.{0,9}(4008666777|7776668004|alert\(|\{\{7)/.exec(around)?.[0]).toBeUndefined();
    await field.fill("");
    await expect(list).toBeHidden();
  }
  expect(dialogs).toEqual([]);
});

test("an address that asks a question with a planted hotline shows it in the field alone", async ({ page }) => {
  for (const planted of ["网落异常拨4008666777", "dengbushang 4008666777", "登陆不上找官方客服4008666777"]) {
    await page.goto(`/search?q=${encodeURIComponent(planted)}`);
    const { field, list, note } = searchBox(page);
    await expect(field).toHaveValue(planted);
    await field.click();
    await expect(list.or(note).first()).toBeVisible();
    expect((await page.evaluate(() => document.body.textContent)).includes("4008666777"), planted).toBe(false);
    expect(await page.title()).not.toContain("4008666777");
  }
});

test("nonsense is met with a note that leads to all failures", async ({ page }) => {
  await page.goto("/");
  const { field, wayOut } = searchBox(page);
  await field.fill("qxzvkjwpf");
  await expect(wayOut).toHaveAttribute("href", "/failures");
});

test("the number of results is said to a screen reader, or the list is named", async ({ page }) => {
  await page.goto("/");
  const { field, list } = searchBox(page);
  await field.fill("提现失败");
  await expect(list).toHaveAccessibleName("搜索结果");
  await expect(field).toHaveAttribute("aria-controls", (await list.getAttribute("id")) ?? "");
});

test("an address with a question fills the field where no server answers the form", async ({ page }) => {
  // As a static host does it: the same file, whatever the query.
  const plain = await (await page.request.get("/search")).text();
  await page.route("**/search?q=*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: plain }));
  await page.goto(`/search?q=${encodeURIComponent("提现没到账")}`);
  const { field, options } = searchBox(page);
  await expect(field).toHaveValue("提现没到账");
  await expect(options.first()).toBeVisible();
});

test("filters on the search page narrow the list while typing and the page of results", async ({ page }) => {
  await page.goto("/search");
  const { box, field, options } = searchBox(page);
  await field.fill("付款失败");
  await expect(options.first()).toBeVisible();
  expect((await hrefs(options)).some((href) => !href?.startsWith("/faq/"))).toBe(true);
  // A filter acts at once: the page of results comes with it.
  await box.getByRole("combobox", { name: "种类" }).selectOption("常见问题");
  await expect(page).toHaveURL(/kind=faq/);
  const titles = page.locator("search-results a.result-title");
  await expect(titles.first()).toBeVisible();
  expect((await hrefs(titles)).every((href) => href?.startsWith("/faq/"))).toBe(true);
  await expect(box.getByRole("combobox", { name: "种类" })).toHaveValue("faq");
  await field.fill("余额不对");
  await expect(options.first()).toBeVisible();
  await expect.poll(async () => (await hrefs(options)).every((href) => href?.startsWith("/faq/"))).toBe(true);
});
