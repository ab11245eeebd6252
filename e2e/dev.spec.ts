import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { copyProject } from "../lib/commands/copy-project.server.ts";
import { linkTree } from "../lib/commands/link-tree.server.ts";
import { node, type Served, startServer } from "./fixtures/serve-site.ts";
import { kinds, missing } from "./fixtures/site.ts";
import { expect, searchBox, test, watchContext } from "./fixtures/test.ts";

// One `next dev` for the whole file: it takes its time to start.
test.describe.configure({ mode: "serial", timeout: 120_000 });

const slug = "browser-test-draft";

// A copy of the project with its site: dev writes beside the site, and the tests into the content, which other tests read.
let root: string;
let file: string;
let built: Served;
let development: ChildProcess;
let origin: string;
let output = "";

test.beforeAll(async () => {
  test.setTimeout(180_000);
  root = mkdtempSync(join(tmpdir(), "dev-"));
  file = join(root, `content/failures/${slug}.mdx`);
  copyProject(".", root);
  copySite();
  built = await startServer({}, root);
  const port = await freePort();
  origin = `http://localhost:${port}`;
  // A group of its own, so that everything it starts can be stopped with it.
  const env = { ...process.env, PORT: String(port) };
  development = spawn(resolve(node()), ["run.mjs", "dev"], { cwd: root, env, detached: true });
  for (const stream of [development.stdout, development.stderr]) {
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  }
  await expect.poll(() => status("/"), { timeout: 150_000, intervals: [1000] }).toBe(200);
});

test.afterAll(async () => {
  await stopAll(development);
  await built.stop();
  rmSync(root, { recursive: true, force: true });
});

/** The built site as it lies in a project: in `.build/sites`, and a link to it. */
function copySite(): void {
  const site = realpathSync("dist");
  const sites = ".build/sites";
  mkdirSync(join(root, sites), { recursive: true });
  linkTree(site, join(root, sites, basename(site)));
  symlinkSync(join(sites, basename(site)), join(root, "dist"));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

/** Status of an address under dev, 0 while nobody answers; fails when dev has ended. */
async function status(address: string): Promise<number> {
  if (development.exitCode !== null) throw new Error(`npm run dev ended:\n${output.slice(-2000)}`);
  return fetch(origin + address).then(
    (answer) => answer.status,
    () => 0,
  );
}

/** Asks the whole group to end, and makes it after ten seconds. */
async function stopAll({ pid = 0 }: ChildProcess): Promise<void> {
  const signal = (name: NodeJS.Signals | 0) => {
    try {
      return process.kill(-pid, name);
    } catch {
      return false;
    }
  };
  signal("SIGTERM");
  for (let i = 0; i < 50 && signal(0); i++) await new Promise((resolve) => setTimeout(resolve, 200));
  signal("SIGKILL");
}

/** Opens an address and waits until the page has been hydrated, or had the time to be. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(origin + address, { waitUntil: "load" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForTimeout(1500);
}

test("each kind of page opens under dev without a word on the console", async ({ page, watch }) => {
  test.setTimeout(300_000);
  watch.expects(/status of 404.*no-such/);
  for (const address of [...Object.values(kinds), missing]) {
    await open(page, address);
    expect(watch.problems, address).toEqual([]);
    await expect(page.locator("nextjs-portal [data-nextjs-dialog]")).toHaveCount(0);
  }
});

test("elements work under dev", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, kinds.failure);
  await expect(page.locator("toc-box details")).toHaveAttribute("open", "");
});

test("search works under dev, while typing and as a page of results", async ({ page }) => {
  await open(page, "/");
  const { field, options } = searchBox(page);
  await field.fill("钱付了订单还是没成");
  await expect(options.first()).toBeVisible({ timeout: 20_000 });
  await field.press("Enter");
  await expect(page.locator("search-results .result").first()).toBeVisible({ timeout: 20_000 });
});

test("a draft appears under dev without a restart, and an edit of it shows", async ({ page }) => {
  try {
    writeFileSync(file, draft("画面上写着一句测试用的话。"));
    const address = `/failures/${slug}`;
    await expect.poll(() => status(address), { timeout: 60_000, intervals: [500] }).toBe(200);
    await open(page, address);
    await expect(page.getByText("画面上写着一句测试用的话。")).toBeVisible();

    writeFileSync(file, draft("这一句是后来改的。"));
    const started = Date.now();
    await expect(page.getByText("这一句是后来改的。")).toBeVisible({ timeout: 15_000 });
    console.log(`      the edit showed after ${Date.now() - started} ms`);
  } finally {
    rmSync(file, { force: true });
  }
  expect(await (await fetch(`${built.url}/failures/${slug}`)).text()).not.toContain("测试用的话");
});

test("the built site searches as before while dev runs and after it ended", async ({ browser }) => {
  const ask = async () => {
    const answer = await fetch(`${built.url}/api/v1/search?q=${encodeURIComponent("断线")}`);
    expect(answer.status).toBe(200);
    return JSON.stringify(await answer.json());
  };
  const during = await ask();
  expect(during).not.toContain(slug);
  await stopAll(development);
  expect(await ask()).toBe(during);
  const context = await browser.newContext();
  const watch = watchContext(context);
  const page = await context.newPage();
  await page.goto(built.url);
  await searchBox(page).field.fill("断线");
  await expect(searchBox(page).options.first()).toBeVisible();
  expect(watch.problems).toEqual([]);
  await context.close();
});

/** A valid article (content/README.md), made from one that is published; only its name and one sentence are its own. */
function draft(sentence: string): string {
  const source = readFileSync("content/failures/disconnect.mdx", "utf8");
  const [, frontmatter = ""] = source.split(/^---$/m);
  const fields = frontmatter
    .trim()
    .replace(/^title: .*$/m, "title: 浏览器测试的草稿")
    .replace(/^short: .*$/m, "short: 测试草稿");
  return `---\n${fields}\ndraft: true\n---\n\n## 先看这一句 [#do-now]\n\n${sentence}\n`;
}
