import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "yaml";
import { axeProblems } from "./fixtures/axe.ts";
import { expect, test } from "./fixtures/test.ts";

/** Everything a page asks for from now on, the worker for use without a network apart. */
function requestsOf(page: Page): string[] {
  const found: string[] = [];
  page.on(
    "request",
    (request) => void (request.url().endsWith("/sw.js") || found.push(request.url() + (request.postData() ?? ""))),
  );
  return found;
}

/** The parts of the case sheet. */
function sheet(page: Page) {
  const field = (id: string) => page.locator(`#case-${id}`);
  return {
    field,
    why: (id: string) => page.locator(`#case-${id}-why`),
    choose: (name: string) => page.getByRole("radio", { name, exact: true }).check(),
    letter: page.getByRole("region", { name: "写好的文字" }),
    copy: page.getByRole("button", { name: "复制" }),
    clear: page.getByRole("button", { name: "清空" }),
    status: page.locator(".case-status"),
    refused: page.locator(".case-refused"),
  };
}

async function open(page: Page, fragment = ""): Promise<ReturnType<typeof sheet>> {
  await page.goto(`/report${fragment}`);
  await expect(page.locator("case-sheet[data-ready]")).toBeVisible();
  return sheet(page);
}

const example = {
  wallet: "支付宝",
  time: "11 月 22 日 15:20",
  amount: "128.50",
  order: "2026112200140004821",
  message: "支付结果确认中",
  tried: "看过账单",
};

async function fill({ field, choose }: ReturnType<typeof sheet>): Promise<void> {
  for (const [id, text] of Object.entries(example)) await field(id).fill(text);
  await choose("扣了钱，订单没成");
  await choose("支付机构的钱包（支付宝、微信支付、云闪付等）");
  await choose("查清钱在哪里");
}

test("what is filled in becomes a text at once, and what is copied is what is shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const form = await open(page);
  await fill(form);
  await expect(form.letter).toContainText("你好，我用支付宝，账单显示已扣款，订单却没有成功。");
  await expect(form.letter).toContainText("订单号最后几位：004821");
  for (const [audience, words] of [
    ["给客服", "受理编号"],
    ["投诉", "转投诉部门"],
    ["报警", "报案情况"],
  ] as const) {
    await form.choose(audience);
    await expect(form.letter).toContainText(words);
    await form.copy.click();
    await expect(form.status).toHaveText(/已复制/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await form.letter.textContent());
  }
});

test("where the clipboard is closed the text is selected, and the reader is told what to do", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  const form = await open(page);
  await fill(form);
  await form.copy.click();
  await expect(form.status).toHaveText(/长按/);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain("我用支付宝");
});

const secrets: readonly (readonly [string, string, RegExp])[] = [
  ["message", "【银行】您的验证码：３８２９１０", /验证码/],
  ["tried", "试过支付密码是135790", /密码/],
  ["wanted", "abandon ability able about above absent absorb abstract absurd abuse access accident", /助记词/],
  ["tried", "的 一 是 在 不 了 有 和 人 这 中 大", /助记词/],
  ["message", `0x${"4c0883a6".repeat(8)}`, /私钥/],
  ["order", "6222 0212 3456 7890 128", /银行卡号/],
  ["wallet", "１１０１０５１９４９１２３１００２Ｘ", /身份证号/],
];

for (const [id, text, why] of secrets) {
  test(`“${text.slice(0, 16)}…” in ${id} is refused with the reason, and there is no text until it is gone`, async ({
    page,
  }) => {
    const form = await open(page);
    await fill(form);
    await form.field(id).fill(text);
    await expect(form.why(id)).toHaveText(why);
    await expect(form.field(id)).toHaveAttribute("aria-invalid", "true");
    await expect(form.field(id)).toHaveAccessibleDescription(why);
    await expect(form.letter).toBeHidden();
    await expect(form.copy).toBeHidden();
    await expect(form.refused).toContainText("删掉它");
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    expect(kept).not.toContain(text.slice(-12));
    expect(await page.locator("body").textContent()).not.toContain(text);
    await form.field(id).fill("");
    await expect(form.letter).toBeVisible();
    await expect(form.why(id)).toHaveText("");
    await expect(form.field(id)).not.toHaveAttribute("aria-invalid", "true");
  });
}

test("nothing that is typed leaves the device: no request, no address, no cookie, no form to send", async ({
  page,
}) => {
  const form = await open(page);
  const requests = requestsOf(page);
  await fill(form);
  await form.field("wallet").press("Enter");
  await form.choose("投诉");
  await page.waitForTimeout(500);
  expect(requests).toEqual([]);
  await expect(page).toHaveURL("/report");
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(
    page.locator("case-sheet form, case-sheet input[name]:not([type=radio]), case-sheet textarea[name]"),
  ).toHaveCount(0);
  for (const input of await page.locator("case-sheet input[type=text], case-sheet textarea").all()) {
    await expect(input).toHaveAttribute("autocomplete", "off");
    await expect(input).toHaveAttribute("spellcheck", "false");
  }
});

test("a half-filled sheet survives a reload in its tab, is in no other, and is gone when cleared", async ({
  page,
  context,
}) => {
  const form = await open(page);
  await fill(form);
  await page.reload();
  await expect(form.field("message")).toHaveValue(example.message);
  await expect(page.getByRole("radio", { name: "扣了钱，订单没成" })).toBeChecked();
  await expect(form.letter).toContainText("我用支付宝");
  const other = await context.newPage();
  await expect((await open(other)).field("message")).toHaveValue("");
  await form.clear.click();
  await expect(form.field("message")).toHaveValue("");
  await expect(form.field("wallet")).toBeFocused();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(page.locator("case-sheet[data-ready]")).toBeVisible();
  await expect(form.field("message")).toHaveValue("");
});

interface FlowFile {
  first: string;
  nodes: Record<string, { question: string; answers: { id: string; text: string; next?: string }[] }>;
}

test("a finished check fills in what was tried, by ids the server never sees", async ({ page }) => {
  const flow: FlowFile = parse(readFileSync("content/flows/refund.yaml", "utf8"));
  const ids: string[] = [];
  const lines: string[] = [];
  for (let at: string | undefined = flow.first; at; ) {
    const node: FlowFile["nodes"][string] | undefined = flow.nodes[at];
    const answer: FlowFile["nodes"][string]["answers"][number] | undefined =
      node?.answers.find(({ next }) => next) ?? node?.answers[0];
    if (!node || !answer) break;
    ids.push(answer.id);
    lines.push(`${node.question}${answer.text}。`);
    at = answer.next;
  }
  const requests: string[] = [];
  page.on("request", (request) => void requests.push(request.url()));
  const form = await open(page, `#tried=refund/${ids.join(".")}`);
  await expect(form.field("tried")).toHaveValue(lines.join("\n"));
  await expect(page.getByRole("radio", { name: "退款没到" })).toBeChecked();
  await expect(form.letter).toContainText(lines[0] ?? "?");
  await expect(page).toHaveURL("/report");
  expect(requests.filter((url) => url.includes("tried"))).toEqual([]);
});

test("nothing of an invented address becomes text", async ({ page }) => {
  for (const fragment of [
    "#tried=call-4008666777/x",
    "#tried=refund/4008666777",
    "#tried=%3Cimg%20src=x%3E",
    "#tried=__proto__/x",
    "#tried=%E0%A4%A",
  ]) {
    const form = await open(page, fragment);
    await expect(form.field("tried")).toHaveValue("");
    expect(await page.locator("body").textContent()).not.toContain("4008666777");
    await page.goto("/about");
  }
});

test("a complaint shows whom to turn to, in order, for that kind of wallet", async ({ page }) => {
  const form = await open(page);
  await form.choose("投诉");
  const order = page.locator(".case-order");
  await form.choose("支付机构的钱包（支付宝、微信支付、云闪付等）");
  await expect(order.locator("a[href^='tel:']")).toHaveText(["12363"]);
  await form.choose("银行卡，或银行自己的钱包");
  await expect(order.locator("a[href^='tel:']")).toHaveText(["12378"]);
  await expect(form.letter).toContainText("我会向金融监管总局银行保险消费者投诉维权热线反映");
  await form.choose("退款没到");
  await expect(order.getByRole("listitem").first()).toContainText("商家");
  await order.getByRole("link", { name: "12378" }).first().waitFor();
  await order.getByRole("link", { name: "金融监管总局银行保险消费者投诉维权热线" }).click();
  await expect(page.locator("#help-12378")).toBeInViewport();
});

test("who was robbed or tricked is told to call before writing, and gets the text for the police", async ({ page }) => {
  const form = await open(page);
  await form.choose("被骗着转了账");
  const alarm = page.locator(".case-alarm");
  await expect(alarm).toContainText("先打 110");
  await expect(alarm.getByRole("link", { name: "110" })).toHaveAttribute("href", "tel:110");
  await expect(alarm.getByRole("link", { name: "被盗应急" })).toHaveAttribute("href", "/guides/stolen-emergency");
  await expect(form.letter).toContainText("报案情况");
  await form.choose("登不上");
  await expect(alarm).toHaveText("");
  await expect(form.letter).toContainText("你好");
  await form.choose("报警");
  await expect(page.locator(".case-order")).toContainText("不管");
});

test("the text can be shared where the browser can", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: async (data: ShareData) => Object.assign(window, { shared: data }) });
  });
  const form = await open(page);
  await fill(form);
  await page.getByRole("button", { name: "分享" }).click();
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
  expect(shared).toEqual({ text: await form.letter.textContent() });
});

test("what is typed never becomes markup", async ({ page }) => {
  const form = await open(page);
  for (const id of Object.keys(example)) await form.field(id).fill(`<img src=x onerror=alert(1)>$& ${"\u202e"}`);
  await expect(form.letter.locator("*")).toHaveCount(0);
  expect(await form.letter.textContent()).not.toContain("\u202e");
});

test("the keyboard alone fills in the sheet and copies the text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const form = await open(page);
  await form.field("wallet").focus();
  await page.keyboard.type("云闪付");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "扣了钱，订单没成" })).toBeChecked();
  for (const text of ["昨天", "20", "1234", "处理中", "重启"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  for (let i = 0; i < 20 && !(await form.copy.evaluate((button) => button === document.activeElement)); i++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).not.toBe("none");
  }
  await page.keyboard.press("Enter");
  await expect(form.status).toHaveText(/已复制/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("我用云闪付，账单显示已扣款");
});

for (const width of [320, 1280]) {
  test(`the sheet fits ${width} px and axe finds nothing, filled in and refused, in both themes`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 844 });
    const form = await open(page);
    for (const state of ["empty", "filled", "refused"]) {
      if (state !== "empty") await fill(form);
      if (state === "filled") await form.choose("投诉");
      if (state === "refused") await form.field("message").fill("验证码 382910");
      expect(await axeProblems(page), state).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const small = await page
        .locator("case-sheet :is(button:not([hidden]), input[type=text], textarea, .case-choices label)")
        .evaluateAll(
          (all) =>
            all.map((one) => one.getBoundingClientRect()).filter(({ height, width: wide }) => height < 44 || wide < 44)
              .length,
        );
      expect(small).toBe(0);
    }
  });
}

test("when what writes the texts does not load, the sheet says what to do with it, and a second try is made", async ({
  page,
  watch,
}) => {
  watch.expects(/Failed to load resource|ERR_FAILED/);
  let fail = true;
  await page.route("**/_assets/case-sheet-panel*", (route) => (fail ? route.abort() : route.continue()));
  await page.goto("/report");
  await expect(page.locator(".case-plain")).toBeVisible();
  fail = false;
  await page.locator("#case-wallet").fill("支付宝");
  await expect(page.locator(".case-plain")).toContainText("打印");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the sheet is there to be printed: the same fields in the same order, lines to write on, no navigation", async ({
    page,
  }) => {
    await page.goto("/report");
    const names = page.locator("case-sheet :is(.case-field > label, legend)");
    await expect(names).toHaveText([
      "哪个钱包或哪家银行",
      "它是哪一类",
      "出了什么事",
      "什么时候",
      "多少钱",
      "订单号最后几位",
      "屏幕上的提示",
      "已经试过什么",
      "你要什么",
      "还要说明的要求",
    ]);
    await expect(page.locator(".case-plain")).toBeVisible();
    await expect(page.getByRole("button", { name: "复制" })).toHaveCount(0);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".site-nav")).toBeHidden();
    for (const id of ["wallet", "message", "tried"]) {
      const { line, top } = await page.locator(`#case-${id}`).evaluate((input) => {
        const style = getComputedStyle(input);
        return { line: Number.parseFloat(style.borderBottomWidth), top: Number.parseFloat(style.borderTopWidth) };
      });
      expect(line).toBeGreaterThan(0);
      expect(top).toBe(0);
    }
    await expect(page.getByText("12363", { exact: true })).toBeVisible();
  });
});
