import type { Page } from "@playwright/test";

/** A page to be drawn, and what is done on it before. */
export interface Drawn {
  readonly name: string;
  readonly address: string;
  readonly act?: (page: Page) => Promise<void>;
}

const scam = "【银行】您的账户存在异常，请致电 95588 或点 icbc-safe.top 核实，并把验证码告诉客服，将资金转到安全账户。";

async function fillReport(page: Page): Promise<void> {
  await page.locator("case-sheet[data-ready]").waitFor();
  await page.locator("#case-wallet").fill("某某银行手机银行");
  await page.locator('input[name="case-trouble"]').nth(1).check({ force: true });
  await page.locator("#case-amount").fill("128.50");
}

async function chooseSection(page: Page): Promise<void> {
  await page.locator("#desk-q").fill("断线");
  await page.locator('.desk-row[aria-selected="true"]').first().waitFor();
  await page.locator(".desk-prose > *").first().waitFor();
}

/** One of every kind of page, and the states that a page has of its own. */
export const drawn: readonly Drawn[] = [
  { name: "home", address: "/" },
  {
    name: "home-search",
    address: "/",
    act: async (page) => {
      await page.locator("#q").fill("钱扣了没收到");
      await page.locator('a[role="option"]').first().waitFor();
    },
  },
  {
    name: "home-menu",
    address: "/",
    act: async (page) => {
      const menu = page.locator(".menu summary");
      if (await menu.isVisible()) await menu.click();
    },
  },
  { name: "failures", address: "/failures" },
  { name: "failure", address: "/failures/payment-failure" },
  { name: "failure-stolen", address: "/failures/fund-loss" },
  {
    name: "failure-target",
    address: "/failures/disconnect#do-now",
    act: (page) => page.waitForTimeout(300),
  },
  { name: "wallets", address: "/wallets" },
  { name: "wallet", address: "/wallets/icbc" },
  { name: "guides", address: "/guides" },
  { name: "guide-emergency", address: "/guides/stolen-emergency" },
  { name: "faq", address: "/faq" },
  { name: "faq-one", address: "/faq/pay-failed" },
  { name: "prompts", address: "/prompts" },
  { name: "prompt", address: "/prompts/account-frozen" },
  { name: "terms", address: "/terms" },
  { name: "contacts", address: "/contacts" },
  { name: "search", address: "/search" },
  { name: "search-results", address: `/search?q=${encodeURIComponent("转账转错人了")}` },
  { name: "search-none", address: "/search?q=qxzvkjwpf" },
  { name: "check", address: "/check" },
  { name: "check-first", address: "/check/payment-failure" },
  { name: "check-second", address: "/check/stolen/no" },
  { name: "check-outcome", address: "/check/disconnect/idle.yes.no.words" },
  { name: "check-map", address: "/check/payment-failure/map" },
  { name: "report", address: "/report" },
  { name: "report-filled", address: "/report", act: fillReport },
  { name: "verify", address: "/verify" },
  {
    name: "verify-alarm",
    address: "/verify",
    act: async (page) => {
      await page.locator("#verify-text").fill(scam);
      await page.locator(".alarming").waitFor();
    },
  },
  { name: "desk", address: "/desk", act: (page) => page.waitForTimeout(600) },
  { name: "desk-used", address: "/desk", act: chooseSection },
  {
    name: "desk-refused",
    address: "/desk",
    act: async (page) => {
      await chooseSection(page);
      await page.locator("#desk-text").fill("您好，把验证码发给我，马上到账。");
      await page.keyboard.press("Alt+c");
    },
  },
  { name: "embed", address: "/embed/103" },
  { name: "english", address: "/en" },
  { name: "changes", address: "/changes" },
  { name: "about", address: "/about" },
  { name: "developers", address: "/developers" },
  { name: "offline", address: "/offline" },
  { name: "missing", address: "/failures/no-such-failure" },
];
