import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { elements, parsePage, textOf } from "../lib/publish/html.ts";
import { site } from "../lib/site.ts";
import { axeProblems } from "./fixtures/axe.ts";
import { baseUrl, manifest } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

test.use({ viewport: { width: 1280, height: 800 }, permissions: ["clipboard-read", "clipboard-write"] });

const rows = (page: Page) => page.getByRole("option");
const text = (page: Page) => page.getByLabel("要发的文字");
const said = (page: Page) => page.locator(".desk-said");
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens the desk and waits until it can answer. */
async function open(page: Page): Promise<void> {
  const catalog = page.waitForResponse(/catalog\.json/);
  await page.goto("/desk");
  await catalog;
  await expect(page.locator("#desk-q")).toBeFocused();
}

/** Types into whatever has the focus, and waits for the rows that answer. */
async function type(page: Page, query: string, code: string | RegExp): Promise<void> {
  await page.keyboard.type(query);
  await expect(rows(page).first()).toContainText(code);
}

test("three characters and Enter copy a safe reply with a link that works", async ({ page, request }) => {
  await open(page);
  await type(page, "断线", "101-1");
  await expect(rows(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText("已复制，编号 101-1");
  const copied = await clipboard(page);
  expect(copied).toContain("您好，断线一般不影响您的钱。\n先别再付：");
  expect(copied).toMatch(/\n\n验证码、密码、助记词，谁要都不给。\n本站没有客服电话，也不会打给您。$/);
  const [link = ""] = copied.match(/https?:\S+\/s\/101-1(?= （编号 101-1）)/) ?? [];
  expect((await request.get(link, { maxRedirects: 0 })).headers().location).toBe("/failures/disconnect#do-now");
});

test("a desk into which nothing was typed offers what is asked most, and shows how the money stands", async ({
  page,
}) => {
  await open(page);
  await expect(rows(page)).toHaveCount(10);
  await page.keyboard.press("ArrowDown");
  const section = page.getByRole("region", { name: "原文" });
  await expect(section.locator(".desk-verdict")).toContainText("钱安全吗");
  await expect(section.locator(".desk-verdict")).toContainText("能再付吗");
  await expect(page.getByRole("button", { name: /^复制/ })).toBeInViewport({ ratio: 1 });
});

test("arrows choose another section, its text stands beside it, and Enter before the answer waits for it", async ({
  page,
}) => {
  await open(page);
  await type(page, "101-2", "101-2");
  await page.keyboard.press("ArrowDown");
  await expect(rows(page).nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("region", { name: "原文" })).toContainText("打开一个新网页");
  await page.keyboard.press("Alt+s");
  await page.keyboard.type("闪退");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText("已复制，编号 107-1");
  expect(await clipboard(page)).toContain("闪退一般不影响您的钱");
});

test("Enter on nothing is forgotten: what is typed next is not copied unasked", async ({ page }) => {
  await open(page);
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  await page.keyboard.type("@@##");
  await expect(page.getByText("没有找到。")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await type(page, "闪", /\d/);
  await page.waitForTimeout(500);
  expect(await clipboard(page)).toBe("before");
});

test("what is typed before the page is in use is answered once it is", async ({ page }) => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  await page.route("**/_assets/desk-*.js", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto("/desk", { waitUntil: "commit" });
  const field = page.locator("#desk-q");
  await field.fill("扣了两次");
  arrive();
  await expect(rows(page).first()).toBeVisible();
  await expect(field).toHaveValue("扣了两次");
});

test("each form is copied as what it is", async ({ page }) => {
  await open(page);
  await type(page, "断线", "101-1");
  const copy = async (form: number) => {
    await page.keyboard.press(`Alt+${form}`);
    await expect(page.getByRole("radio").nth(form - 1)).toBeChecked();
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await page.keyboard.press("Enter");
    await expect.poll(() => clipboard(page)).not.toBe("");
    return clipboard(page);
  };
  const im = await copy(1);
  const sms = await copy(2);
  expect(sms).not.toContain("\n");
  expect(sms).toMatch(/\/s\/101-1 验证码谁要都不给。本站没有电话，也不会打给您。$/);
  await expect(page.locator(".desk-count")).toHaveText(/按 [123] 条短信计费/);
  expect(await copy(3)).toBe(im);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
  expect(html).toContain("<ol><li>");
  expect(html).toMatch(/<a href="[^"]+\/s\/101-1">/);
  expect(await copy(4)).toMatch(/\[编号 101-1\]\(http/);
  expect(await copy(5)).toMatch(/^https?:\S+\/s\/101-1$/);
  expect(await copy(6)).toMatch(/^https?:\S+\/s\/101-1$/);
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toContain("image/png");
  await expect(page.getByRole("img", { name: /二维码/ })).toBeVisible();
});

test("a QR code is saved as PNG and as SVG, named after its code", async ({ page }) => {
  await open(page);
  await type(page, "断线", "101-1");
  await page.keyboard.press("Alt+6");
  for (const kind of ["PNG", "SVG"]) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: `下载 ${kind}` }).click();
    expect((await download).suggestedFilename()).toBe(`wallet-aid-101-1.${kind.toLowerCase()}`);
  }
});

test("name, order and several sections make one reply", async ({ page }) => {
  await open(page);
  await type(page, "断线", "101-1");
  await page.getByLabel("称呼").fill("王先生");
  await page.getByLabel("订单尾号").fill("4321");
  await expect(text(page)).toHaveValue(/^王先生，关于尾号 4321 的这一笔，断线/);
  await page.keyboard.press("Alt+a");
  await type(page, "闪退", "107-1");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText("已复制，编号 101-1、107-1");
  const copied = await clipboard(page);
  expect(copied).toContain("【断线】");
  expect(copied).toContain("【闪退卡死】");
  expect(copied.match(/谁要都不给/g)).toHaveLength(1);
  // The next customer asks the same: nothing of the last one may go to them.
  await page.keyboard.type("闪退");
  await expect(page.getByLabel("称呼")).toHaveValue("");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText("已复制，编号 107-1");
  expect(await clipboard(page)).toMatch(/^您好，闪退/);
});

test("what the agent writes is read before it goes out, and what harms is not copied at once", async ({ page }) => {
  await open(page);
  await type(page, "断线", "101-1");
  await page.keyboard.press("Alt+e");
  await expect(text(page)).toBeFocused();
  await text(page).fill("您好，你把验证码发给我，马上到账。请耐心等待。打 95589 问。");
  const findings = page.getByRole("list", { name: "发出去之前要改的" }).getByRole("listitem");
  await expect(findings).toHaveCount(5);
  // The clause stands there, and the words on which the finding rests are marked in it.
  const secret = findings.filter({ hasText: "在要保密的东西" });
  await expect(secret).toContainText("会害到用户：");
  await expect(secret.locator("q")).toHaveText("你把验证码发给我");
  await expect(secret.locator("mark")).toHaveText("验证码发给");
  await expect(findings.filter({ hasText: "登记簿" }).locator("mark")).toContainText("95589");
  // “您” and “你” in one text: the rarer one is repaired.
  await findings.filter({ hasText: "混着用" }).getByRole("button", { name: "替我改" }).click();
  await expect(text(page)).toHaveValue(/^您好，您把验证码/);
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  await page.keyboard.press("Alt+c");
  await expect(said(page)).toContainText("没有复制：有 3 处会害到用户");
  expect(await clipboard(page)).toBe("before");
});

test("a refusal looks like one, and the status goes with any change of text, form or section", async ({ page }) => {
  await open(page);
  await type(page, "断线", "101-1");
  const colour = () => said(page).evaluate((line) => getComputedStyle(line).color);
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText("已复制，编号 101-1");
  const calm = await colour();
  await page.keyboard.press("ArrowDown");
  await expect(said(page)).toHaveText("");
  await text(page).fill("把验证码发给我。");
  await page.keyboard.press("Alt+c");
  await expect(said(page)).toHaveText(/^✕ 没有复制/);
  expect(await colour()).not.toBe(calm);
  await text(page).fill("把验证码发给我");
  await expect(said(page)).toHaveText("");
  await page.keyboard.press("Alt+c");
  await expect(said(page)).toHaveText(/^✕/);
  await page.keyboard.press("Alt+2");
  await expect(said(page)).toHaveText("");
  await page.keyboard.press("Alt+c");
  await expect(said(page)).toHaveText(/✕|已复制/);
  await page.locator("#desk-q").fill("闪退");
  await expect(said(page)).toHaveText("");
});

test("您 and 你 are exchanged in the whole reply, also in what the agent wrote, and stay so", async ({ page }) => {
  await open(page);
  await type(page, "断线", "101-1");
  await expect(text(page)).toHaveValue(/^您好，断线一般不影响您的钱/);
  await page.getByRole("radio", { name: "你", exact: true }).check();
  await expect(text(page)).toHaveValue(/^你好，断线一般不影响你的钱/);
  await expect(text(page)).not.toHaveValue(/您/);
  await text(page).fill("你好，我帮你看。页面写着“您的账户异常”。");
  await page.keyboard.press("Alt+y");
  await expect(text(page)).toHaveValue("您好，我帮您看。页面写着“您的账户异常”。");
  await page.keyboard.press("Alt+y");
  await page.reload();
  await expect(text(page)).toHaveValue(/^你好，我帮你看。/);
  await expect(page.getByRole("radio", { name: "你", exact: true })).toBeChecked();
});

test.describe("where the clipboard does not answer", () => {
  test("the old way copies after a second, and says so", async ({ page }) => {
    await page.addInitScript(() => {
      const never = () => new Promise<never>(() => undefined);
      Object.assign(window, { copied: "" });
      Object.assign(navigator.clipboard, { write: never, writeText: never });
      document.execCommand = () => {
        const event = new ClipboardEvent("copy", { clipboardData: new DataTransfer(), cancelable: true });
        document.dispatchEvent(event);
        Object.assign(window, { copied: event.clipboardData?.getData("text/plain") });
        return true;
      };
    });
    await open(page);
    await type(page, "断线", "101-1");
    await page.keyboard.press("Enter");
    await expect(said(page)).toHaveText("已复制，编号 101-1");
    expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toContain("您好，断线");
  });

  test("and where nothing copies, the agent is told to", async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error("denied")) });
      document.execCommand = () => false;
    });
    await open(page);
    await type(page, "断线", "101-1");
    await page.keyboard.press("Enter");
    await expect(said(page)).toHaveText("✕ 浏览器不让复制：选中右边的文字，自己复制一次");
  });
});

test("a QR code goes to the clipboard within the press itself: Safari refuses what comes after an await", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { write } = navigator.clipboard;
    let pressed = false;
    document.addEventListener(
      "click",
      () => {
        pressed = true;
        // Whatever the press awaits comes after this.
        queueMicrotask(() => queueMicrotask(() => setTimeout(() => (pressed = false))));
      },
      true,
    );
    Object.assign(window, { inPress: undefined });
    navigator.clipboard.write = (items) => {
      Object.assign(window, { inPress: pressed });
      return write.call(navigator.clipboard, items);
    };
    // Drawing takes a while, as on a slow phone.
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = function (...args) {
      setTimeout(() => toBlob.apply(this, args), 200);
    };
  });
  await open(page);
  await type(page, "断线", "101-1");
  await page.keyboard.press("Alt+6");
  await page.getByRole("button", { name: /^复制/ }).click();
  await expect(said(page)).toContainText("已复制");
  expect(await page.evaluate(() => (window as unknown as { inPress: boolean }).inPress)).toBe(true);
});

test("a QR code that takes a second to be drawn, and more to be taken over, is copied with its link", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { toBlob } = HTMLCanvasElement.prototype;
    // A large one, which the browser unpacks between taking the text and taking the image.
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 3000;
    canvas.getContext("2d")?.fillRect(0, 0, 300, 3000);
    const large = new Promise<Blob | null>((give) => toBlob.call(canvas, give, "image/png"));
    // Chromium draws when it has nothing else to do, after a second at the latest.
    HTMLCanvasElement.prototype.toBlob = (give) => void setTimeout(() => large.then(give), 990);
    Object.assign(window, { large });
  });
  await open(page);
  await page.evaluate(() => (window as unknown as { large: Promise<Blob> }).large);
  await type(page, "断线", "101-1");
  await page.keyboard.press("Alt+6");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText("已复制，编号 101-1");
  const types = () => page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  await expect.poll(types).toContain("image/png");
  expect(await clipboard(page)).toMatch(/^https?:\S+\/s\/101-1$/);
});

/** Puts every text of the page into `font` elements, as a browser's translation does, whether or not the page asks it not to. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const node of texts) {
      if (!node.data.trim() || node.parentElement?.closest("script, style, textarea")) continue;
      const font = document.createElement("font");
      font.textContent = `T:${node.data}`;
      node.replaceWith(font);
    }
  });
}

test("under a browser's translation rows keep their own words, and what is copied is ours", async ({ page }) => {
  await open(page);
  await expect(page.locator("main.desk")).toHaveAttribute("translate", "no");
  await type(page, "断线", "101-1");
  await translate(page);
  await page.locator("#desk-q").fill("退款");
  await expect(rows(page).first()).toContainText("退款");
  for (const row of await rows(page).all()) {
    const [code = "", title = "", about = ""] = await row.locator("> span").allTextContents();
    const own = await page.evaluate(async (of) => {
      const catalog = await (await fetch("/desk/catalog.json")).json();
      type Part = { code: string; heading?: string; title?: string; says?: string };
      for (const article of catalog.articles) {
        if (article.code === of) return [article.title];
        for (const section of article.sections)
          for (const part of [section, ...section.steps, ...section.prompts] as Part[])
            if (part.code === of) return [part.heading ?? part.title ?? `“${part.says}”`, article.title];
      }
      return [];
    }, code);
    expect(own[0]).toBe(title);
    if (own[1]) expect(about).toContain(own[1]);
  }
  const code = (await rows(page).first().locator(".desk-code").textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText(`已复制，编号 ${code}`);
  expect(await clipboard(page)).not.toContain("T:");
  await page.locator("#desk-q").fill("");
  await text(page).fill("把验证码发给我。");
  await page.keyboard.press("Alt+c");
  await translate(page);
  await text(page).fill("你好。");
  await expect(said(page)).toHaveText("");
  await expect(page.getByRole("list", { name: "发出去之前要改的" }).getByRole("listitem")).toHaveCount(0);
});

test("a half-finished reply survives a reload; a copied one is gone, and its section is remembered", async ({
  page,
}) => {
  await open(page);
  await type(page, "断线", "101-1");
  await text(page).fill("改到一半的话。");
  await page.reload();
  await expect(text(page)).toHaveValue("改到一半的话。");
  await page.keyboard.press("Enter");
  await expect(said(page)).toContainText("已复制");
  await page.reload();
  // What was sent comes first, what is asked most fills the shelf.
  await expect(rows(page).first()).toContainText("101-1");
  await expect(rows(page)).toHaveCount(10);
  await expect(text(page)).toHaveValue("");
  await page.evaluate(() => localStorage.setItem("desk", "{junk"));
  await open(page);
  await type(page, "断线", "101-1");
});

test("a section that changed marks its template and what was sent of it", async ({ page }) => {
  let edition = "";
  await page.route(/catalog\.json/, async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    await route.fulfill({ response: answer, body: edition ? body.replace(edition, "0123456789abcdef") : body });
    const data = JSON.parse(body);
    edition ||= data.articles.find(({ code }: { code: string }) => code === "101").sections[0].hash;
  });
  await open(page);
  await type(page, "断线", "101-1");
  await page.keyboard.press("Alt+t");
  await expect(page.getByRole("radio", { name: "断线，先分清" })).toBeChecked();
  await expect(page.getByText("待复核")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(said(page)).toContainText("已复制");
  expect(await clipboard(page)).toContain("然后打开一个新网页：");
  await page.reload();
  await expect(rows(page).first()).toContainText("已更新：上次发过的内容有改动");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Alt+t");
  await expect(page.getByText("待复核")).toBeVisible();
  await expect(page.getByRole("note")).toContainText("还没复核");
});

test("keys alone do everything, and ? lists them", async ({ page }) => {
  await open(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "按键" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("#desk-q")).toBeFocused();
  await type(page, "断线", "101-1");
  await page.keyboard.press("Alt+p");
  await expect(rows(page).first()).toContainText("固定");
  await text(page).fill("我改的。");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowDown");
  await expect(text(page)).not.toHaveValue("我改的。");
  await page.keyboard.press("Alt+z");
  await expect(text(page)).toHaveValue("我改的。");
  await page.keyboard.press("Alt+n");
  await expect(text(page)).toHaveValue("");
  await expect(rows(page).first()).toHaveText(/101-1.*固定/);
});

test("axe finds nothing at any width, in either theme, empty or in use", async ({ page }) => {
  await open(page);
  expect(await axeProblems(page), "empty").toEqual([]);
  await type(page, "断线", "101-1");
  await page.getByLabel("要发的文字").fill("您好，把验证码发给我。");
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await axeProblems(page), `${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`).toBe(true);
  }
});

test("the page has none of the framework, a policy of hashes, is not indexed, and says what it is", async () => {
  const { headers, file } = manifest.pages["/desk"] as { headers: Record<string, string>; file: string };
  expect(file).toBe("desk.html");
  const policy = headers["content-security-policy"] ?? "";
  expect(headers["x-robots-tag"]).toBe("noindex");
  expect(policy).not.toMatch(/unsafe|\*|data:/);
  const html = await (await fetch(`${baseUrl()}/desk`)).text();
  expect(html).toContain(site.unofficial);
  expect(html).not.toMatch(/\/_next\/|__next_f/);
  const inline = [...elements(parsePage(html))].filter(
    ({ tagName, attrs }) =>
      tagName === "script" && !attrs.some(({ name, value }) => name === "src" || value === "application/json"),
  );
  for (const script of inline)
    expect(policy).toContain(`'sha256-${createHash("sha256").update(textOf(script)).digest("base64")}'`);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the desk says so and leads to the search page", async ({ page }) => {
    await page.goto("/desk");
    await expect(page.getByText("多半是 JavaScript 没有打开")).toBeVisible();
    await page.getByRole("link", { name: "用搜索页找" }).click();
    await expect(page).toHaveURL(/\/search$/);
  });
});
