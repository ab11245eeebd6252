import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

// Debian's build without a window stands first: the same engine, and a third less work a test.
const systemPlaces = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Path of a Chromium to test with: CHROME_PATH, the system's, Playwright's own, then (unless SKIP_BROWSER_INSTALL=1) what can be installed. Returns undefined after saying in one line what to run. */
export async function findChromium(root: string): Promise<string | undefined> {
  const configured = process.env.CHROME_PATH;
  if (configured) {
    if (existsSync(configured)) return configured;
    console.error(`CHROME_PATH=${configured} 不存在。改成 Chromium 的路径，或去掉这个变量。`);
    return undefined;
  }
  const found = systemPlaces.find((place) => existsSync(place)) ?? (await playwrightsOwn());
  if (found) return found;
  if (process.env.SKIP_BROWSER_INSTALL !== "1") {
    const installed = (await downloadWithPlaywright(root)) ?? installOnDebian();
    if (installed) return installed;
  }
  console.error(
    "没有找到 Chromium。请运行 npx playwright install chromium，或装上系统的 Chromium，再用 CHROME_PATH 指给它。",
  );
  return undefined;
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function downloadWithPlaywright(root: string): Promise<string | undefined> {
  console.log("没有 Chromium，先试 playwright install chromium（SKIP_BROWSER_INSTALL=1 不装）……");
  const program = join(root, "node_modules/.bin/playwright");
  const { status } = spawnSync(program, ["install", "chromium"], { cwd: root, stdio: "ignore", timeout: 300_000 });
  return status === 0 ? playwrightsOwn() : undefined;
}

function installOnDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return undefined;
  console.log("再试 apt-get install -y chromium-headless-shell fonts-noto-cjk……");
  const apt = (...args: string[]) => spawnSync("apt-get", args, { stdio: "ignore", timeout: 600_000 }).status === 0;
  if (!apt("update")) return undefined;
  const packages = ["chromium-headless-shell", "chromium"]; // the first is not in every release
  if (!packages.some((name) => apt("install", "-y", name, "fonts-noto-cjk"))) return undefined;
  return systemPlaces.find((place) => existsSync(place));
}
