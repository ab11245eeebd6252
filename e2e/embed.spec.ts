import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { attribute, elements, hasWord, parsePage, textOf } from "../lib/publish/html.ts";
import { baseUrl, embedPages, entryOf, fileText, manifest } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

/** A page of somebody else's, on an origin of its own, that frames addresses of ours. */
async function foreignPage(...addresses: string[]): Promise<{ url: string; close: () => void }> {
  const frames = addresses.map((address, i) => `<iframe name="f${i}" src="${baseUrl() + address}"></iframe>`).join("");
  const server = createServer((_, res) =>
    res
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(`<!DOCTYPE html><title>desk</title>${frames}`),
  );
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

test("a section is shown in a frame of another origin, and an article, the search and a code page are refused", async ({
  page,
  watch,
}) => {
  watch.expects(/frame-ancestors|Refused to frame|Framing .* violates|favicon/);
  const refused = ["/failures/disconnect", "/search?q=x", "/s/101-5.html", "/developers"];
  const site = await foreignPage("/embed/101-5", "/embed/101", ...refused);
  await page.goto(site.url);
  await expect(page.frameLocator('[name="f0"]').getByRole("heading", { level: 1 })).toHaveText(
    "付到一半断了，先查账单",
  );
  await expect(page.frameLocator('[name="f0"]').getByText("非官方")).toBeVisible();
  await expect(page.frameLocator('[name="f1"]').getByText("钱安全吗")).toBeVisible();
  for (const i of refused.keys()) {
    await expect.poll(() => page.frame(`f${i + 2}`)?.url()).toBe("chrome-error://chromewebdata/");
  }
  site.close();
});

test("a page of another origin may read the API, with the entity tag it has", async ({ page, watch }) => {
  watch.expects(/favicon|404/);
  const site = await foreignPage();
  await page.goto(site.url);
  const read = await page.evaluate(async (api) => {
    const first = await fetch(`${api}/contacts`);
    const etag = first.headers.get("etag") ?? "";
    const again = await fetch(`${api}/contacts`, { headers: { "if-none-match": etag }, cache: "no-store" });
    const error = await fetch(`${api}/articles/no-such`);
    return { total: (await first.json()).total, again: again.status, status: (await error.json()).status };
  }, `${baseUrl()}/api/v1`);
  expect(read).toEqual({ total: expect.any(Number), again: 304, status: 404 });
  site.close();
});

test("every embedded page may be framed by anyone, runs nothing, is small, and names its article", () => {
  expect(embedPages.length).toBeGreaterThan(900);
  const wrong = embedPages.flatMap((address) => {
    const html = fileText(address);
    const all = [...elements(parsePage(html))];
    const { headers, br, gz, bytes } = entryOf(address);
    const inPage = all.find((e) => /^content-security-policy$/i.test(attribute(e, "http-equiv") ?? ""));
    const policy = (inPage && attribute(inPage, "content")) ?? "";
    const style = all.filter(({ tagName }) => tagName === "style").map(textOf);
    const hash = createHash("sha256").update(style.join("")).digest("base64");
    const links = all.filter((e) => e.tagName === "a" && !attribute(e, "href")?.startsWith("tel:"));
    const canonical = all.find((e) => hasWord(e, "rel", "canonical"));
    const checks: Record<string, boolean> = {
      "frame-ancestors": headers["content-security-policy"] === "frame-ancestors *",
      "x-frame-options": !("x-frame-options" in headers),
      noindex: headers["x-robots-tag"] === "noindex" && html.includes('<meta name="robots" content="noindex"/>'),
      policy: policy === `default-src 'none'; style-src 'sha256-${hash}'; form-action 'none'; base-uri 'none'`,
      scripts: !all.some((e) => e.tagName === "script" || e.attrs.some(({ name }) => /^(on|style$)/.test(name))),
      links: links.every((e) => attribute(e, "target") === "_blank" && hasWord(e, "rel", "noopener")),
      canonical: new URL((canonical && attribute(canonical, "href")) ?? "", "http://x").pathname in manifest.pages,
      unofficial: html.includes("<b>非官方</b>") && /<time datetime="\d{4}-\d\d-\d\d"/i.test(html),
      small: (br ?? gz ?? bytes) < 7_000,
    };
    return Object.entries(checks).flatMap(([what, right]) => (right ? [] : [`${address}: ${what}`]));
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});

test("an embedded section fits a narrow frame in both themes and reads without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseUrl() });
  const page = await context.newPage();
  for (const address of ["/embed/101-8", "/embed/201", "/embed/501"]) {
    for (const width of [280, 390, 768]) {
      await page.setViewportSize({ width, height: 600 });
      await page.goto(address);
      const end = await page.locator("main").evaluate((main) => main.getBoundingClientRect().right);
      expect(end, `${address} at ${width} px`).toBeLessThanOrEqual(width);
    }
  }
  await page.goto("/embed/101-8");
  const asked = page.locator("[aria-current]");
  await expect(asked).toContainText("确认没扣款，再付一次");
  // What must be read first stands before it.
  await expect(page.locator("li", { hasText: "已经扣款，就不再付" })).toBeVisible();
  await page.emulateMedia({ colorScheme: "dark" });
  const [ink, paper] = await page.locator("body").evaluate((body) => {
    const { color, backgroundColor } = getComputedStyle(body);
    return [color, backgroundColor];
  });
  expect([ink, paper]).toEqual(["rgb(236, 231, 224)", "rgb(34, 31, 38)"]);
  await context.close();
});

test("codes never given out have nothing to embed", async ({ request }) => {
  for (const code of ["999", "101-", "0101", "９９９", "__proto__", "constructor", "<b>x", "999.html"]) {
    const answer = await request.get(`/embed/${encodeURIComponent(code)}`);
    expect([code, answer.status()]).toEqual([code, 404]);
    expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  }
});
