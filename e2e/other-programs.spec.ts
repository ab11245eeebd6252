import { articles, baseUrl, fileText, manifest } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

/** The address as another program asks for it. */
const get = (address: string) => fetch(baseUrl() + address, { redirect: "manual" });

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

// Many addresses are held against what is expected of them at once: each expectation is a step that the report keeps.

test("every article has both share images, of the right size, small, and usable in a chat app", async () => {
  const asked = ["/site", ...articles].flatMap((article) => [
    { address: `/card${article}.png`, size: [1200, 630] },
    { address: `/card${article}-square.png`, size: [800, 800] },
  ]);
  const found = [];
  for (const { address } of asked) {
    const answer = await get(address);
    const png = Buffer.from(await answer.arrayBuffer());
    const { status, headers } = answer;
    found.push({ address, size: sizeOf(png), small: png.length <= 40_000, status, ...told(headers, imageHeaders) });
  }
  expect(found).toEqual(asked.map((image) => ({ ...image, small: true, status: 200, ...imageHeaders })));
});

const imageHeaders = {
  "content-type": "image/png",
  "cross-origin-resource-policy": "cross-origin",
  "cache-control": "public, max-age=600",
};
const markdownHeaders = { "content-type": "text/markdown; charset=utf-8", "x-robots-tag": "noindex" };

/** Of an answer's headers those that something is expected of. */
const told = (headers: Headers, expected: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(expected).map((name) => [name, headers.get(name)]));

test("every article and every code has Markdown that names its page and stays out of search engines", async () => {
  const codes = [...Object.keys(manifest.pages), ...Object.keys(manifest.derived)].filter((address) =>
    /^\/s\/[\d-]+\.md$/.test(address),
  );
  expect(codes.length).toBeGreaterThan(articles.length);
  const asked = [...articles.map((article) => `${article}.md`), ...codes.filter((_, i) => i % 20 === 0)];
  const found = [];
  for (const address of asked) {
    const response = await get(address);
    const [, canonical = "x:"] = /^<([^>]+)>; rel="canonical"$/.exec(response.headers.get("link") ?? "") ?? [];
    const names = articles.includes(new URL(canonical).pathname);
    const begins = /^# .+\n\n> 钱包急救（非官方）：</.test(await response.text());
    found.push({ address, status: response.status, names, begins, ...told(response.headers, markdownHeaders) });
  }
  const expected = { status: 200, names: true, begins: true, ...markdownHeaders };
  expect(found).toEqual(asked.map((address) => ({ address, ...expected })));
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
    const dead: string[] = [];
    for (const link of links) {
      const { status } = await get(link.slice(origin?.length) || "/");
      if (![200, 302].includes(status)) dead.push(`${link}: ${status}`);
    }
    expect(dead, address).toEqual([]);
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
