import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../../content/", import.meta.url);

/** A review read every page and named these; each stood in the file, and must not return there. */
const faults: readonly (readonly [file: string, words: string, why: string])[] = [
  // Law and facts
  ["guides/stolen-emergency.mdx", "按发卡行的规则办", "the bank must prove it was the holder (法释〔2021〕10 号)"],
  ["failures/fund-loss.mdx", "还要按发卡行的规则另报一次", "the same"],
  ["guides/choose-payment.mdx", "以发卡行规则为准", "the same"],
  ["guides/complaint.mdx", "找提供花呗一类产品的机构", "it is a lender's matter, and has a regulator"],
  ["failures/account-locked.mdx", "申诉时照实说", "who lent an account asks for legal aid first"],
  ["prompts/account-frozen.mdx", "不让进出", "money mostly comes in still"],
  ["failures/limit-exceeded.mdx", "提回本人银行卡，不占年度付款额度", "a class-I account's does count"],
  ["failures/arrival-delay.mdx", "凭记录报警或起诉", "the police mostly take no civil matter"],
  ["failures/refund-missing.mdx", "就报警或起诉", "the same"],
  ["guides/stolen-emergency.mdx", "自称律师、“反诈中心”，让你先交费的，不理", "a true lawyer is paid in advance too"],
  ["guides/security.mdx", "打开双重验证", "wallets here have no such switch"],
  ["guides/about-trends.mdx", "三样都要有", "the same"],
  ["guides/security.mdx", 'Fact id="sec-password"', "NIST says nothing to a reader"],
  ["failures/forgot-password.mdx", 'Fact id="sec-password"', "the same"],
  ["failures/fund-loss.mdx", "怎样换一套新的，看", "the section that it led to did not say how"],
  ["contacts.yaml", "没有核实到", "typed as checked, shown one way"],
  ["contacts.yaml", "未逐一在官网核到", "the same"],
  ["facts.yaml", 'source: "编辑部整理', "no source is better than ourselves"],
  // Cards
  ["failures/payment-failure.mdx", "自保管钱包别重发。\n  wait", "hardly any reader has that model"],
  ["failures/forgot-password.mdx", "钱不动", "read twice before it is understood"],
  ["failures/payment-failure.mdx", "结果不明的没有统一时间", "says nothing"],
  ["failures/disconnect.mdx", "没有统一的时间，以官方 App 内公布为准", "says nothing"],
  // Language
  ["failures/disconnect.mdx", "一般不动你的钱", "as if somebody reached for it"],
  ["failures/app-crash.mdx", "点到那里就倒", "a word of one character"],
  ["prompts/app-stopped.mdx", "还是倒", "the same"],
  ["prompts/order-closed.mdx", "活过来", "a figure of speech"],
  ["prompts/card-abnormal.mdx", "治不了卡", "the same"],
  ["prompts/unsafe-environment.mdx", "这次报得对", "the same"],
  ["prompts/delayed-arrival.mdx", "压了一压", "the same"],
  ["prompts/merchant-suspended.mdx", "一笔是一笔", "the same"],
  ["failures/verification-failure.mdx", "没证明成", "the same"],
  ["failures/account-locked.mdx", "惊动安全系统", "the same"],
  ["failures/withdrawal-failure.mdx", "只看不动", "the same"],
  ["prompts/account-restricted.mdx", "不借账户去绕", "the same"],
  ["guides/complaint.mdx", "法律给的路", "the same"],
  ["faq/unlock-account.mdx", "起了疑心", "the same"],
  ["failures/balance-anomaly.mdx", "换了口袋", "the same"],
  ["failures/limit-exceeded.mdx", "作不得准", "the same"],
  ["guides/stolen-emergency.mdx", "点不到就不找了", "the same"],
  // A second reader, as person in trouble, as lawyer, as swindler
  ["failures/verification-code.mdx", "码给过别人，先冻结", "where the money is gone, the police come first"],
  ["faq/fix-wallet-anomaly.mdx", "先挂失", "the same"],
  ["prompts/insufficient-balance.mdx", "先冻结", "the same"],
  ["prompts/account-lent.mdx", "从官方 App 里照实说明", "who lent an account asks for legal aid first"],
  ["guides/scam-calls.mdx", "现在就报警", "told to call, with no number to tap"],
  ["failures/app-crash.mdx", "手机解过锁", "everybody unlocks a phone"],
  ["prompts/unsafe-environment.mdx", "手机解过锁", "the same"],
  ["prompts/order-paid.mdx", "就完了", "reads as a disaster"],
  ["faq/complain.mdx", "依次打", "sends him to four authorities"],
  ["facts.yaml", "一般要提供担保", "before a suit security is always due"],
  ["facts.yaml", "不能用个人收款码", "the notice has a white list"],
  ["replies.yaml", "动你的钱", "as if somebody reached for it"],
];

it.each(faults)("%s does not say “%s”: %s", (file, words) => {
  const url = new URL(file, root);
  expect(existsSync(url)).toBe(true);
  expect(readFileSync(url, "utf8")).not.toContain(words);
});

/** What the review missed, and where it is told now. */
const told: readonly (readonly [file: string, words: string])[] = [
  ["failures/fund-loss.mdx", '<Fact id="law-card-2021" />'],
  ["failures/fund-loss.mdx", '<Fact id="million-cover" />'],
  ["guides/stolen-emergency.mdx", '<Fact id="law-card-2021" />'],
  ["guides/complaint.mdx", '<Fact id="time-complaint" />'],
  ["guides/complaint.mdx", '<Fact id="credit-lender" />'],
  ["failures/account-locked.mdx", '<Fact id="law-penalty" />'],
  ["failures/account-locked.mdx", '<Fact id="law-help-crime" />'],
  ["failures/account-locked.mdx", '<Contact id="help-12348" />'],
  ["failures/arrival-delay.mdx", '<Fact id="law-unjust" />'],
  ["failures/arrival-delay.mdx", '<Fact id="time-24h" />'],
  ["guides/security.mdx", '<Fact id="law-renewal" />'],
  ["guides/security.mdx", '<Fact id="nopass-2025" />'],
  ["failures/records-missing.mdx", '<Fact id="law-aml" />'],
  ["wallets/soft-wallet.mdx", "把剩的移到新的那一套"],
];

it.each(told)("%s tells %s", (file, words) => {
  expect(readFileSync(new URL(file, root), "utf8")).toContain(words);
});
