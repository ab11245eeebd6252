import { describe, expect, it } from "vitest";
import { realIndex } from "./fixtures/index.server.ts";
import { golden } from "./golden.ts";
import { goldenOutside } from "./golden-outside.ts";
import { unseenInside, unseenOutside } from "./golden-sure.ts";
import { loadLexiconFile } from "./lexicon.server.ts";
import { createSearchIndex, search } from "./search.ts";

const { index, head } = realIndex();
const firstTier = createSearchIndex(head);
const sureOf = (query: string, of = index) => search(of, query, { excerpts: 0 }).sure;
const share = (queries: readonly string[], sure: string, of = index) =>
  queries.filter((query) => sureOf(query, of) === sure).length / queries.length;

describe("how sure an answer is", () => {
  const inside = golden.map(({ query }) => query);

  it.each([
    ["both tiers", index],
    ["the first tier alone", firstTier],
  ])("questions that an article answers are told so, with %s", (_, of) => {
    expect(share(inside, "answers", of)).toBeGreaterThanOrEqual(0.9);
    expect(share(inside, "nothing", of)).toBeLessThanOrEqual(0.02);
  });

  it.each([
    ["both tiers", index],
    ["the first tier alone", firstTier],
  ])("questions of other matters are seldom taken for answered, with %s", (_, of) => {
    expect(share(goldenOutside, "answers", of)).toBeLessThanOrEqual(1 / 6);
  });

  it.each([
    ["both tiers", index],
    ["the first tier alone", firstTier],
  ])("so it is with questions that no weight was fitted on, with %s", (_, of) => {
    expect(share(unseenOutside, "answers", of)).toBeLessThanOrEqual(0.1);
    expect(share(unseenOutside, "nothing", of)).toBeGreaterThanOrEqual(0.65);
    expect(share(unseenInside, "answers", of)).toBeGreaterThanOrEqual(0.88);
    expect(share(unseenInside, "nothing", of)).toBeLessThanOrEqual(0.02);
  });

  it.each(loadLexiconFile().elsewhere.map(({ proof }) => proof.query))("%s is not answered here", (query) => {
    expect(sureOf(query)).not.toBe("answers");
  });

  it("near is at most three results, nothing is none, whatever the number asked for", () => {
    for (const query of [...goldenOutside, ...inside]) {
      const { sure, total, results } = search(index, query, { excerpts: 0, limit: 20 });
      if (sure === "near") expect(results.length).toBeLessThanOrEqual(3);
      if (sure === "near") expect(total).toBe(results.length);
      expect(results.length === 0).toBe(sure === "nothing");
    }
  });

  it.each(["的", "我", "滚", "？？？", "hhhhhh", "asdfgh", "谢谢", "在吗", "王小燕"])("%s finds nothing", (query) => {
    expect(sureOf(query)).toBe("nothing");
  });

  it("one shared character is no hit", () => {
    const { results } = search(index, "闪电侠");
    expect(results.map(({ slug }) => slug)).not.toContain("app-crash");
  });
});

describe("what the site's own tools do", () => {
  it.each(loadLexiconFile().tools.map(({ page, proof }) => [proof.query, page] as const))(
    "%s leads to %s",
    (query, page) => {
      const { sure, results } = search(index, query);
      expect([sure, results[0]?.kind, results[0]?.slug]).toEqual(["answers", "tool", page]);
    },
  );

  it.each([
    "95588",
    "+86 10 12345678",
    "13800138000 是谁的号",
    "95188是不是支付宝",
    "bank-vip.top",
    "https://example.cyou/a",
  ])("a number or address leads to its check: %s", (query) =>
    expect(search(index, query).results[0]?.url).toBe("/verify"),
  );

  it.each([
    ["foreign card", "/en#card-not-accepted"],
    ["was charged twice", "/en#charged-twice"],
    ["no refund yet", "/en#refund"],
    ["i got scammed", "/en#emergency"],
    ["my account is frozen", "/en"],
  ])("English leads to the English page: %s", (query, url) => {
    const { sure, results } = search(index, query);
    expect([sure, results[0]?.url]).toEqual(["answers", url]);
  });

  it.each([
    "alipay",
    "Apple Pay",
    "nfc",
    "wifi",
    "huabei huanbuliao",
    "zhifu shibai",
    "how to cook rice",
    "退款 refund",
  ])("%s is no English question", (query) =>
    expect(search(index, query).results.map(({ slug }) => slug)).not.toContain("english"),
  );

  it.each(["20000元", "转了50000块没到", "付了3次", "101-2", "v2.1闪退"])("%s is no number to be checked", (query) => {
    expect(search(index, query).results[0]?.url).not.toBe("/verify");
  });
});

describe("a name by itself", () => {
  it.each([
    ["支付宝", "alipay"],
    ["微信支付", "wechat-pay"],
    ["云闪付", "unionpay-app"],
    ["数字人民币", "ecny-app"],
    ["京东支付", "jd-pay"],
    ["抖音支付", "douyin-pay"],
    ["美团支付", "meituan-pay"],
    ["手机银行", "bank-app"],
    ["建行", "bank-app"],
    ["一钱包", "yiqianbao"],
  ])("%s leads to its page", (query, slug) => {
    const { sure, results } = search(index, query);
    expect([sure, results[0]?.kind, results[0]?.slug]).toEqual(["answers", "wallet", slug]);
  });
});

describe("what a trouble is called", () => {
  it.each([
    ["付款失败", "/failures/payment-failure"],
    ["付不了", "/failures/payment-failure"],
    ["断网", "/failures/disconnect"],
    ["登不上", "/failures/login-failure"],
    ["忘记密码了", "/failures/forgot-password"],
  ])("%s leads to the whole article: %s", (query, url) => expect(search(index, query).results[0]?.url).toBe(url));
});
