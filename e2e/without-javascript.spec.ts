import { attribute, elements, parsePage } from "../lib/publish/html.ts";
import { kinds } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

test.use({ javaScriptEnabled: false });

test("an article is read: verdict, steps, its table of contents, and on to a related one", async ({ page }) => {
  await page.goto(kinds.failure);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("钱安全吗")).toBeVisible();
  await expect(page.locator(".steps > li").first()).toBeVisible();
  await page.getByText("本页内容", { exact: true }).click();
  const entry = page.getByRole("navigation", { name: "本页内容" }).getByRole("link").nth(1);
  const heading = await entry.textContent();
  await entry.click();
  await expect(page.locator(":target")).toContainText(heading ?? "?");
  await expect(page.locator(":target")).toBeInViewport();
  const related = page.getByRole("region", { name: "接着看" }).getByRole("link").first();
  const title = await related.textContent();
  await related.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "?");
});

test("every date of a check stands in the text", async ({ page }) => {
  await page.goto(kinds.failure);
  await expect(page.getByText(/上次核对 \d{4}-\d\d-\d\d/)).toBeVisible();
  await page.goto(kinds.contacts);
  await expect(page.getByText(/\d{4}-\d\d-\d\d 核对/).first()).toBeVisible();
});

test("the form on each page leads to results, and a result to its article", async ({ page }) => {
  for (const start of [kinds.home, kinds.guide, kinds.search, "/failures/no-such-failure"]) {
    await page.goto(start);
    await page.getByRole("searchbox").fill("扫了码付不出去");
    await page.getByRole("button", { name: "搜索" }).click();
    await expect(page).toHaveURL(/\/search\?q=/);
    await expect(page.getByRole("searchbox")).toHaveValue("扫了码付不出去");
    const first = page.getByRole("region", { name: "搜索结果" }).getByRole("link").first();
    const title = await first.textContent();
    await first.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "?");
  }
});

test("a search without results shows all failures", async ({ page }) => {
  await page.goto("/search?q=qxzvkjwpf");
  await expect(page.locator("main").getByText(/没有找到/)).toBeVisible();
  await expect(page.locator(`main a[href="${kinds.failure}"]`)).toBeVisible();
});

test("a query read by its sounds is said to be so, without the words it was read as", async ({ page }) => {
  await page.goto("/search?q=zfsb");
  const results = page.getByRole("region", { name: "搜索结果" });
  await expect(results.getByText(/^按读音或改过的字找的，找到 \d+ 篇$/)).toBeVisible();
  await expect(results.getByRole("link").first()).toHaveAttribute("href", /^\/failures\/payment-failure/);
  await page.goto("/search?q=支付失败");
  await expect(results.getByText(/^找到 \d+ 篇$/)).toBeVisible();
});

/** What a swindler might plant in an address, and what of it must not be found on the page outside the field. */
const planted: readonly (readonly [query: string, traces: readonly string[]])[] = [
  ["支付失败请拨打官方热线4008666777", ["4008666777", "请拨打官方热线"]],
  ["客服微信 wx-help-8899 断线", ["wx-help-8899"]],
  ["https://evil.example/login 登录失败", ["evil.example"]],
  ['<a href="//evil.example/x">官方客服</a>断线', ["evil.example", "官方客服"]],
  ['"><script>alert(document.domain)</script>', ["alert(", "document.domain"]],
  ["' autofocus onfocus='alert(7)' x='", ["onfocus", "alert(7)"]],
  ["</search-results><h1>账户已冻结，速回电95599123</h1>", ["95599123", "速回电9"]],
  ["</title><meta http-equiv=refresh content=0;url=//evil.example>", ["evil.example", "refresh"]],
  ["余额$&$`$'$1$$<$>x", ["$&", "$`", "$1"]],
  ["断线\u202e7776668004\u202c", ["7776668004", "\u202e"]],
  ["断线\u2066\u2069\u200b隐藏", ["\u2066", "\u200b"]],
  ["<!--断线--><plaintext>", ["<plaintext", "<!--断线"]],
  ["&lt;b&gt;粗体&#x41;&amp;", ["粗体"]],
  ["javascript:alert(5)//断线", ["javascript:", "alert(5)"]],
  ["{{constructor.constructor('x')()}}断线", ["constructor"]],
];

for (const [query, traces] of planted) {
  test(`q stands in the field and nowhere else: ${JSON.stringify(query)}`, async ({ request }) => {
    const answer = await request.get(`/search?q=${encodeURIComponent(query)}`);
    expect(answer.status()).toBe(200);
    const html = await answer.text();
    const fields = [...elements(parsePage(html))].filter((element) => attribute(element, "name") === "q");
    expect(fields.map((field) => attribute(field, "value"))).toEqual([query]);
    expect([...elements(parsePage(html))].flatMap(({ attrs }) => attrs.filter(({ name }) => /^on/.test(name)))).toEqual(
      [],
    );

    const raw = /<input\b[^>]*\bname="q"[^>]*>/.exec(html)?.[0] ?? "";
    const rest = html.replace(raw, () => "");
    const headers = answer.headersArray().map(({ name, value }) => `${name}: ${value}`);
    const outside = [rest, decoded(rest), ...headers].join("\n").toLowerCase();
    const forms = traces.flatMap((trace) => [trace, encodeURIComponent(trace), escaped(trace)]);
    expect(forms.filter((form) => outside.includes(form.toLowerCase()))).toEqual([]);
    const policy = answer.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(answer.headers()["x-robots-tag"]).toContain("noindex");
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** The text that a browser would make of character references. */
function decoded(html: string): string {
  return html
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

test("a question that cannot be asked is refused without repeating it", async ({ request }) => {
  const bad = [
    [`q=${encodeURIComponent(`热线4008666777${"长".repeat(100)}`)}`, "4008666777"],
    ["q=%E6%96%AD%00%E7%BA%BF4008666777", "4008666777"],
    ["q=4008666777%0d%0aSet-Cookie:x=y", "4008666777"],
    ["q=4008666777%FF%FF", "4008666777"],
    ["q=4008666777%", "4008666777"],
  ] as const;
  for (const [search, trace] of bad) {
    const answer = await request.get(`/search?${search}`);
    expect(answer.status(), search).toBe(400);
    expect((await answer.text()).includes(trace), search).toBe(false);
    expect(JSON.stringify(answer.headersArray())).not.toContain(trace);
    expect(answer.headers()["set-cookie"]).toBeUndefined();
  }
});

test("a planted hotline is on no page that a reader can be sent to", async ({ request }) => {
  for (const start of [
    "/?q=4008666777",
    "/failures/payment-failure?q=4008666777",
    "/404008666777",
    "/contacts?tel=4008666777",
  ]) {
    expect((await (await request.get(start)).text()).includes("008666777"), start).toBe(false);
  }
});
