import { existsSync, mkdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { buildAssets } from "../lib/assets/build.server.ts";
import type { AssetManifest } from "../lib/assets/manifest.server.ts";
import { readArticles } from "../lib/search/fixtures/articles.server.ts";
import { searchArtefacts } from "../lib/search/index.server.ts";
import { loadLexicon, loadTools } from "../lib/search/lexicon.server.ts";
import { generated } from "../lib/search/search.bench.ts";
import { assets, fileText } from "./fixtures/site.ts";
import { expect, hrefs, searchBox, test } from "./fixtures/test.ts";

const folder = ".build/assets-by-api";
let built: AssetManifest;

// The same modules, compiled as for a large index; built beside the site, which stays as it is.
test.beforeAll(async () => {
  const tier = (name: string) => {
    const address = assets(name)[0] ?? "";
    return { name: address.replace("/_assets/", ""), bytes: Buffer.from(fileText(address)) };
  };
  const index = { head: tier("search-head"), body: tier("search-body") };
  mkdirSync(folder, { recursive: true });
  built = await buildAssets({
    root: process.cwd(),
    folder,
    index,
    largestHead: 0,
    manifest: `${folder}.json`,
  });
});

test.describe.configure({ mode: "serial" });

/** Gives a page the modules of a site with a large index; returns what it asks for, as it asks. */
async function withLargeIndex(page: Page, from = folder, { elements } = built): Promise<string[]> {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search));
  await page.route(/\/(_assets|workers)\//, (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^\/(_assets\/)?/, "");
    const file = `${from}/${name.startsWith("elements-") ? elements.replace("/_assets/", "") : name}`;
    if (!existsSync(file)) return route.continue();
    const contentType = file.endsWith(".json") ? "application/json" : "text/javascript";
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  return asked;
}

/** What the list shows: where each option leads, and its words. */
async function shown(page: Page) {
  const { box, options } = searchBox(page);
  const notes = await box.locator(".search-note, .search-said").allTextContents();
  return { notes, texts: await options.allTextContents(), urls: await hrefs(options) };
}

test("a page with a large index asks the server: same order, same words, same look, and no index is fetched", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  const asked = await withLargeIndex(page);
  for (const each of [page, other]) await each.goto("/failures/disconnect");
  for (const query of ["钱扣了没收到", "支付", "zhifu shibai", "帐户被索", "101-5", "考勤机刷脸总失败"]) {
    // Until the answer is there, the list still shows the one before.
    const answered = page.waitForResponse((one) => new URL(one.url()).searchParams.get("q") === query);
    for (const each of [page, other]) {
      await searchBox(each).field.fill(query);
      if (each === page) await answered;
      await expect(searchBox(each).options.first()).toBeVisible();
    }
    // The second tier of the small index comes in after a pause, and brings the excerpts.
    await expect.poll(() => shown(other), { message: query, timeout: 20_000 }).toEqual(await settled(page));
  }
  expect(asked.filter((address) => /search-(head|body)|^\/workers\//.test(address))).toEqual([]);
  expect(asked.filter((address) => address.startsWith("/api/v1/search?")).length).toBeGreaterThanOrEqual(6);
});

/** What the list shows once it no longer changes. */
async function settled(page: Page) {
  let last = await shown(page);
  await expect
    .poll(async () => {
      const before = JSON.stringify(last);
      last = await shown(page);
      return JSON.stringify(last) === before;
    })
    .toBe(true);
  return last;
}

test("the latest question wins, filters go along, and where the server is gone the index answers", async ({
  page,
  watch,
}) => {
  watch.expects(/net::ERR_FAILED/);
  const asked = await withLargeIndex(page);
  await page.goto("/search");
  const { field, options } = searchBox(page);
  let held: (() => Promise<void>) | undefined;
  await page.route("**/api/v1/search?q=%E9%80%80%E6%AC%BE**", (route) => {
    held = () => route.continue().catch(() => undefined);
  });
  await field.fill("退款");
  await expect.poll(() => held !== undefined).toBe(true);
  await field.fill("断线");
  await expect(options.first()).toContainText("断线");
  await held?.();
  await page.locator('select[name="kind"]').selectOption("guide");
  await expect(page).toHaveURL(/kind=guide/);
  await field.fill("投诉");
  await expect.poll(() => asked.filter((address) => /search\?/.test(address)).at(-1)).toContain("kind=guide");
  await page.route("**/api/v1/search**", (route) => route.abort());
  await field.fill("怎么找人工客服");
  await expect(options.first()).toHaveAttribute("href", /^\/guides\/contact-support/);
});

test("at 1,000 articles a page asks the server by itself, and where there is none it fetches the index once and answers from it", async ({
  page,
  watch,
}) => {
  watch.expects(/Failed to load resource/);
  const from = `${folder}-1000`;
  const articles = [...readArticles(), ...generated(1000)];
  const [head, body] = searchArtefacts([...articles, ...loadTools()], loadLexicon());
  const large = { head: head as NonNullable<typeof head>, body: body as NonNullable<typeof body> };
  mkdirSync(from, { recursive: true });
  const manifest = await buildAssets({ root: process.cwd(), folder: from, index: large, manifest: `${from}.json` });
  expect(manifest.byApi).toBe(true);

  const asked = await withLargeIndex(page, from, manifest);
  // A host of files has a page of its own for what it lacks, and some send it as found.
  await page.route("**/api/v1/search**", (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>404</title>" }),
  );
  await page.goto("/failures/disconnect");
  const { field, options } = searchBox(page);
  await field.fill("钱扣了没收到");
  await expect(options.first()).toHaveAttribute("href", /^\/failures\/charged-not-completed/, { timeout: 60_000 });
  await field.fill("忘记支付密码");
  await expect(options.first()).toHaveAttribute("href", /^\/failures\/forgot-password/);
  await field.fill("zhifu shibai");
  await expect(options.first()).toHaveAttribute("href", /^\/failures\/payment-failure/);
  expect(asked.filter((address) => address === manifest.head)).toHaveLength(1);
  expect(asked.filter((address) => address.startsWith("/api/v1/search?"))).toHaveLength(1);
});
