import { emergencyText } from "../lib/content/emergency.ts";
import { loadRegistries } from "../lib/content/registry.server.ts";
import type { EmergencyBranch } from "../lib/content/schema/emergency.ts";
import { checkPath } from "../lib/paths.ts";
import { loadFlows } from "../lib/triage/flows.server.ts";
import { allStates } from "../lib/triage/states.ts";
import { expect, test } from "./fixtures/test.ts";

// Who has just lost money reads one screen: whom to call stands on it, and every page says the same.

const { emergency, contacts } = loadRegistries();
const orderOf = (branch: EmergencyBranch) => emergencyText(emergency.branches[branch].order, contacts);

/** Ways of the guided checks to an outcome of stolen money. */
const thefts = loadFlows()
  .flatMap(allStates)
  .filter(({ at }) => at.kind === "outcome" && at.emergency.length > 0)
  .map(({ flow, given }) =>
    checkPath(
      flow.id,
      given.map(({ answer }) => answer.id),
    ),
  );

test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

for (const address of ["/guides/stolen-emergency", ...new Set(thefts)]) {
  test(`${address} opens with 110 as a button, 96110, and the bank's hotline`, async ({ page }) => {
    await page.goto(address);
    const calls = page.locator(".calls a");
    await expect(calls).toHaveCount(3);
    await expect(calls.nth(0)).toHaveAttribute("href", "tel:110");
    await expect(calls.nth(1)).toHaveAttribute("href", "tel:96110");
    await expect(calls.nth(2)).toContainText("银行卡背面热线");
    await expect(calls.nth(2)).toContainText("挂失");
    const boxes = await calls.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(boxes[0].height).toBeGreaterThanOrEqual(56);
    for (const { bottom, height } of boxes) {
      expect(bottom).toBeLessThanOrEqual(844);
      expect(height).toBeGreaterThanOrEqual(44);
    }
  });
}

test("the banks of the emergency guide stand one line each, each number to tap", async ({ page }) => {
  await page.goto("/guides/stolen-emergency");
  const lines = page.locator(".contact-lines li");
  expect(await lines.count()).toBeGreaterThan(12);
  const heights = await lines.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(64);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await expect(page.locator("article .contacts li")).toHaveCount(0);
});

for (const [slug, number, branch] of [
  ["fund-loss", "110", "contacted"],
  ["risk-control", "110", "contacted"],
  ["phone-change", "10086", "not-contacted"],
] as const) {
  test(`the card of ${slug} has ${number} to tap on its first screen`, async ({ page }) => {
    await page.goto(`/failures/${slug}`);
    const dial = page.locator(`.verdict a[href="tel:${number}"]`).first();
    const box = await dial.boundingBox();
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    await expect(page.locator(".verdict-orders")).toContainText(emergency.branches[branch].when.slice(-4));
  });
}

const speakers: readonly (readonly [address: string, ...branches: EmergencyBranch[]])[] = [
  ["/", "contacted", "not-contacted"],
  ["/contacts", "contacted", "not-contacted", "money-there"],
  ["/verify", "contacted", "not-contacted", "money-there"],
  ["/report", "contacted", "not-contacted", "money-there"],
  ["/guides/stolen-emergency", "contacted", "not-contacted", "money-there"],
  ["/failures/fund-loss", "contacted", "not-contacted"],
  ["/failures/verification-code", "contacted", "money-there"],
  ["/failures/risk-control", "contacted", "money-there"],
  ["/failures/phone-change", "not-contacted"],
  ["/failures/balance-anomaly", "contacted", "not-contacted"],
  ["/wallets/icbc", "contacted", "not-contacted"],
  ["/faq/stolen", "contacted", "not-contacted", "money-there"],
];

test("every page that speaks of it says the same", async ({ page }) => {
  for (const [address, ...branches] of speakers) {
    await page.goto(address);
    const text = await page.evaluate(() => document.body.textContent);
    // As a sentence, or step by step.
    for (const branch of branches) {
      const steps = emergency.branches[branch].steps.map(({ does }) => emergencyText(does, contacts));
      const told = text.includes(orderOf(branch)) || steps.every((step) => text.includes(step));
      expect(told, `${address} ${branch}`).toBe(true);
    }
  }
});
