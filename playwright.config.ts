import { defineConfig, devices } from "@playwright/test";

const report = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;

// Chromium draws the address bar's popup with two pages of its own for every window, that is for every test; the last
// list of features counts, so Playwright's own stands here too.
const withoutFeatures = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
];

/** Browser tests of the built site (e2e/). `npm test` builds first; EVERY_PAGE=1 tests every page instead of one of each kind. */
export default defineConfig({
  testDir: "e2e",
  outputDir: ".build/browser",
  globalSetup: "./e2e/fixtures/serve-site.ts",
  reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
  // Twice the cores of the smallest machine: a browser test mostly waits.
  workers: 4,
  fullyParallel: true,
  // A test that fails and then passes is reported as flaky and is to be mended; it does not keep the rest from landing.
  retries: 1,
  // Generous: what is slow is for the benches to say, not for tests.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 390, height: 844 },
    locale: "zh-CN",
    // offline.spec.ts allows it.
    serviceWorkers: "block",
    baseURL: process.env.BASE_URL,
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        `--disable-features=${withoutFeatures.join(",")}`,
      ],
    },
  },
  projects: [
    // First: its tests wait for one another, longer than all others together take.
    { name: "dev", testMatch: "dev.spec.ts" },
    { name: "site", testIgnore: "dev.spec.ts" },
  ],
});
