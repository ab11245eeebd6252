import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Page } from "@playwright/test";
import { build } from "esbuild";
import { baseUrl } from "./fixtures/site.ts";
import { expect, searchBox, test } from "./fixtures/test.ts";

test.setTimeout(90_000);
test.beforeEach(({ watch }) => watch.expects(/Failed to load resource|net::ERR/));

/** Addresses that the worker keeps. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
}

async function visitedOnce(page: Page): Promise<void> {
  await page.goto("/");
  await expect.poll(() => kept(page), { timeout: 60_000 }).toContain("/failures/payment-failure");
  await expect.poll(() => kept(page), { timeout: 60_000 }).toContainEqual(expect.stringContaining("search-head"));
}

async function cutOff(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

test("after one visit a named failure and the search are there without a network, and say that they are copies", async ({
  page,
  context,
}) => {
  await visitedOnce(page);
  await cutOff(context);
  await page.goto("/failures/payment-failure");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("支付失败");
  await expect(page.locator(".copy-note")).toContainText(/离线副本，\d{4}-\d{2}-\d{2} 保存/);
  const { field, options } = searchBox(page);
  await field.fill("余额不见了");
  await expect(options.first()).toBeVisible();
});

test("with a network a page comes from the network, not from the copy", async ({ page }) => {
  await visitedOnce(page);
  await page.goto("/failures/payment-failure");
  await expect(page.locator(".copy-note")).toHaveCount(0);
});

test("a page that was never saved leads to the offline page", async ({ page, context }) => {
  await visitedOnce(page);
  await cutOff(context);
  await page.goto("/terms");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有网络也能看");
});

test("the whole set is saved on request: check and case sheet work without a network", async ({ page, context }) => {
  await page.goto("/offline");
  await expect(page.getByRole("status").filter({ hasText: "KB" })).toBeVisible();
  await page.getByRole("button", { name: "存到手机" }).click();
  await expect(page.getByText("存好了")).toBeVisible({ timeout: 60_000 });
  await cutOff(context);
  await page.goto("/check/payment-failure");
  await page.locator("main").getByRole("link").filter({ hasText: "三处都没有" }).click();
  await expect(page.locator(".copy-note")).toBeVisible();
  await page.goto("/report");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("报障信息单");
});

test("no file of the framework is ever kept", async ({ page }) => {
  await visitedOnce(page);
  expect((await kept(page)).filter((path) => path.startsWith("/_next"))).toEqual([]);
});

test("a withdrawn worker removes itself and what it kept", async ({ page }) => {
  const scripts = { withdrawn: false };
  const server = await siteWithWorker(scripts);
  try {
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    await page.goto(`${origin}/`);
    await expect.poll(() => kept(page), { timeout: 60_000 }).toContain("/contacts");
    scripts.withdrawn = true;
    await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length).catch(() => -1))
      .toBe(0);
    expect(await kept(page)).toEqual([]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

/** The site behind an origin of its own, whose /sw.js becomes the one that withdraws. */
async function siteWithWorker(scripts: { withdrawn: boolean }): Promise<Server> {
  const { outputFiles } = await build({
    entryPoints: ["lib/offline/withdrawn.worker.ts"],
    bundle: true,
    format: "iife",
    write: false,
  });
  const server = createServer(async (request, response) => {
    if (request.url === "/sw.js" && scripts.withdrawn) {
      response.writeHead(200, { "content-type": "text/javascript" }).end(outputFiles[0]?.text);
      return;
    }
    const answer = await fetch(`${baseUrl()}${request.url}`);
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !/encoding|length/.test(name)));
    response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return server;
}
