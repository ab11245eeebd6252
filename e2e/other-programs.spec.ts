import { articles, baseUrl, fileText, manifest } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

/** The address as another program asks for it. */
const get = (address: string) => fetch(baseUrl() + address, { redirect: "manual" });

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test("every article has both share images, of the right size, small, and usable in a chat app", async () => {
  for (const article of ["/site", ...articles]) {
    for (const [ending, size] of [["", [1200, 630]] as const, ["-square", [800, 800]] as const]) {
      const address = `/card${article}${ending}.png`;
      const response = await get(address);
      const png = Buffer.from(await response.arrayBuffer());
      expect(response.status, address).toBe(200);
      expect(response.headers.get("content-type"), address).toBe("image/png");
      expect(response.headers.get("cross-origin-resource-policy"), address).toBe("cross-origin");
      expect(response.headers.get("cache-control"), address).toBe("public, max-age=600");
      expect(sizeOf(png), address).toEqual(size);
      expect(png.length, address).toBeLessThanOrEqual(40_000);
    }
  }
});

test("every article and every code has Markdown that names its page and stays out of search engines", async () => {
  const codes = [...Object.keys(manifest.pages), ...Object.keys(manifest.derived)].filter((address) =>
    /^\/s\/[\d-]+\.md$/.test(address),
  );
  expect(codes.length).toBeGreaterThan(articles.length);
  for (const address of [...articles.map((article) => `${article}.md`), ...codes.filter((_, i) => i % 20 === 0)]) {
    const response = await get(address);
    const text = await response.text();
    const [, canonical = ""] = /^<([^>]+)>; rel="canonical"$/.exec(response.headers.get("link") ?? "") ?? [];
    expect(response.status, address).toBe(200);
    expect(response.headers.get("content-type"), address).toBe("text/markdown; charset=utf-8");
    expect(response.headers.get("x-robots-tag"), address).toBe("noindex");
    expect(articles, address).toContain(new URL(canonical).pathname);
    expect(text, address).toMatch(/^# .+\n\n> 钱包急救（非官方）：</);
  }
  for (const missing of ["/failures/no-such.md", "/s/999-9.md", "/s/101-999.md", "/md/failures/disconnect"]) {
    expect((await get(missing)).status, missing).toBe(404);
  }
});

test("llms.txt and the feed lead to addresses that answer", async () => {
  for (const address of ["/llms.txt", "/feed.xml"]) {
    const origin = /https?:\/\/[^/"<)]+/.exec(
      fileText("/llms.txt")
        .split("\n")
        .find((line) => line.includes(".md)")) ?? "",
    )?.[0];
    const text = await (await get(address)).text();
    const links = new Set(
      [...text.matchAll(/https?:\/\/[^\s"<>)#]+/g)]
        .map(([link]) => link)
        .filter((link) => link.startsWith(origin ?? "?")),
    );
    expect(links.size, address).toBeGreaterThan(30);
    for (const link of links) {
      const { status } = await get(link.slice(origin?.length) || "/");
      expect([200, 302], `${address}: ${link}`).toContain(status);
    }
  }
});

test("what changed can be read without JavaScript, each article by its link", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseUrl()}/changes`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("最近改动");
  await expect(page.getByRole("link", { name: "Atom 订阅源" })).toHaveAttribute("href", "/feed.xml");
  const listed = await page.locator("main li a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(articles.filter((article) => !listed.includes(article))).toEqual([]);
  await context.close();
});
