import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Page } from "@playwright/test";
import { build } from "esbuild";
import { baseUrl } from "./fixtures/site.ts";
import { expect, searchBox, test } from "./fixtures/test.ts";

test.use({ serviceWorkers: "allow" });
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

test("a gateway's error gives way to the copy, and to nothing where there is none", async ({ page, context }) => {
  await visitedOnce(page);
  for (const status of [502, 503, 504]) {
    await context.route("**/failures/payment-failure", (route) => route.fulfill({ status, body: "Bad Gateway" }));
    await page.goto("/failures/payment-failure");
    await expect(page.locator(".copy-note"), `${status}`).toContainText("离线副本");
    await context.unroute("**/failures/payment-failure");
  }
  await context.route("**/terms", (route) => route.fulfill({ status: 502, body: "Bad Gateway" }));
  await page.goto("/terms");
  await expect(page.locator("body")).toHaveText("Bad Gateway");
  // Any other answer is shown as it is.
  await context.route("**/failures/payment-failure", (route) => route.fulfill({ status: 500, body: "broken" }));
  await page.goto("/failures/payment-failure");
  await expect(page.locator("body")).toHaveText("broken");
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

test("a reader who saves data is sent nothing in the background", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: Object.assign(new EventTarget(), { saveData: true }) }),
  );
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.goto("/");
  const { field, options } = searchBox(page);
  await field.fill("余额不见了");
  await expect(options.first()).toBeVisible();
  // Longer than the worker and the second tier of the index wait for a pause.
  await page.waitForTimeout(6_000);
  expect(requests.filter((path) => /sw\.js|search-body|\/failures/.test(path))).toEqual([]);
  expect(await kept(page)).toEqual([]);
});

test("a new version brings all that was kept up to date, and only then drops the files of the last", async ({
  page,
}) => {
  const worker: { change: (script: string) => string | Promise<string> } = { change: (script) => script };
  await withSite(worker, async (origin, asked) => {
    await page.goto(`${origin}/offline`);
    await page.getByRole("button", { name: "存到手机" }).click();
    await expect(page.getByText("存好了")).toBeVisible({ timeout: 60_000 });
    await page.reload();
    await expect.poll(() => kept(page), { timeout: 60_000 }).toContain("/version");
    await page.evaluate(async () => {
      await (await caches.open("files")).put("/_assets/elements-of-the-last.js", new Response(""));
      await (await caches.open("pages")).put("/report", new Response("<body>the last version"));
    });
    const before = asked.filter((path) => path.startsWith("/_assets/offline-")).length;

    worker.change = async (script) => {
      // Later than the page's own question, as on a slow link: the new worker is asked when it takes over.
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return script.replace(/version:"\w+"/, 'version:"next"');
    };
    // What the page asks of the old worker is nothing new to it; but Playwright's debugger keeps a worker that was asked from ever going idle, and the next one would wait for that.
    await page.addInitScript(() => {
      const old = navigator.serviceWorker.controller;
      const post = ServiceWorker.prototype.postMessage as (...message: unknown[]) => void;
      ServiceWorker.prototype.postMessage = function (...message: unknown[]) {
        if (this !== old) post.apply(this, message);
      };
    });
    await page.goto(`${origin}/`);
    await expect.poll(() => kept(page), { timeout: 60_000 }).not.toContain("/_assets/elements-of-the-last.js");
    expect(asked.filter((path) => path.startsWith("/_assets/offline-")).length).toBe(before + 1);
    const report = await page.evaluate(async () => (await caches.match("/report"))?.text());
    expect(report).toContain("报障信息单");
    expect(await page.evaluate(async () => (await caches.match("version"))?.text())).toBe("next");
  });
});

test("a worker whose storage breaks goes, and the site stays", async ({ page, context }) => {
  const broken = `for (const name of ["open", "match", "keys"]) CacheStorage.prototype[name] = () => Promise.reject(new Error("broken"));`;
  await withSite({ change: (script) => broken + script }, async (origin) => {
    await page.goto(`${origin}/`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.goto(`${origin}/contacts`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await cutOff(context);
    await page.goto(`${origin}/terms`).catch(() => undefined);
    await context.setOffline(false);
    const answer = await page.goto(`${origin}/terms`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("术语");
    // Not the number of registrations: once it has stood for two seconds, the page tries the worker again.
    expect(answer?.fromServiceWorker()).toBe(false);
  });
});

test("a worker that answers nothing is replaced by the next one without the reader's help", async ({ page }) => {
  const dead = `self.addEventListener("install", () => self.skipWaiting());
    self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
    self.addEventListener("fetch", (event) => event.respondWith(Promise.reject(new Error("dead"))));`;
  const worker = { change: (_script: string) => dead };
  await withSite(worker, async (origin) => {
    await page.goto(`${origin}/`);
    await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
    await expect(page.goto(`${origin}/contacts`)).rejects.toThrow();
    worker.change = (script) => script;
    // The browser itself looks for a newer worker whenever a page is asked for.
    await expect
      .poll(
        () =>
          page.goto(`${origin}/contacts`).then(
            (answer) => answer?.status() ?? 0,
            () => 0,
          ),
        { timeout: 60_000 },
      )
      .toBe(200);
  });
});

test("a withdrawn worker removes itself and what it kept", async ({ page }) => {
  const { outputFiles } = await build({
    entryPoints: ["lib/offline/withdrawn.worker.ts"],
    bundle: true,
    format: "iife",
    write: false,
  });
  const worker = { change: (script: string) => script };
  await withSite(worker, async (origin) => {
    await page.goto(`${origin}/`);
    await expect.poll(() => kept(page), { timeout: 60_000 }).toContain("/contacts");
    worker.change = () => outputFiles[0]?.text ?? "";
    await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length).catch(() => -1))
      .toBe(0);
    expect(await kept(page)).toEqual([]);
  });
});

/** Runs `journey` against the site behind an origin of its own, where `worker.change` turns /sw.js into another; `asked` are the paths asked for. */
async function withSite(
  worker: { change: (script: string) => string | Promise<string> },
  journey: (origin: string, asked: readonly string[]) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url ?? "");
    const answer = await fetch(`${baseUrl()}${request.url}`);
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !/encoding|length|etag/.test(name)));
    const body =
      request.url === "/sw.js" ? await worker.change(await answer.text()) : Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  try {
    await journey(`http://localhost:${(server.address() as AddressInfo).port}`, asked);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
