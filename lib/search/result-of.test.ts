import { describe, expect, it } from "vitest";
import { realIndex } from "./fixtures/index.server.ts";
import { createSearchIndex, search } from "./search.ts";

const { index, head } = realIndex();
const queries = ["扣了钱没收到", "登不上", "zhifu shibai", "余鹅", "帳戶被凍結"];

describe("a caller who shows fewer excerpts", () => {
  it.each(queries)("gets the same results for “%s”, with no more excerpts than were asked for", (query) => {
    const whole = search(index, query).results;
    expect(whole.length).toBeGreaterThan(0);
    for (const excerpts of [0, 1]) {
      const some = search(index, query, { excerpts }).results;
      expect(some.map(({ url, score, heading }) => [url, score, heading])).toEqual(
        whole.map(({ url, score, heading }) => [url, score, heading]),
      );
      expect(some.map(({ excerpt }) => excerpt)).toEqual(whole.map(({ excerpt }) => (excerpts ? excerpt : [])));
      for (const [i, { sections }] of some.entries()) {
        const full = whole[i]?.sections ?? [];
        expect(sections.map(({ url }) => url)).toEqual(full.map(({ url }) => url));
        expect(sections.map(({ excerpt }) => excerpt)).toEqual(full.map((s, at) => (at < excerpts ? s.excerpt : [])));
      }
    }
  });
});

/** What people type first: the trouble and nothing of its circumstances. */
const bare: readonly (readonly [query: string, url: string, why: string])[] = [
  ["支付宝打不开", "/failures/app-crash", "not to the part for whoever stands in a shop and must pay"],
  ["闪退怎么办", "/failures/app-crash", "not to how it is prevented"],
  ["微信扫不出", "/failures/qr-payment-failure", "not to what differs from wallet to wallet"],
  ["被冻结怎么办", "/failures/account-locked", "by the wallet, a bank or a court: that is asked first"],
  ["被限制", "/failures/account-locked", "not to what comes after it was lifted"],
  ["支付宝进不去", "/failures/login-failure", "not to what holds after an update alone"],
  ["收不到验证码", "/failures/verification-code", "not to a suspended number alone"],
  ["转账转错人了", "/failures/wrong-transfer#do-now", "not to what was paid on credit"],
  ["微信转账转错人", "/failures/wrong-transfer#do-now", "not to what was paid on credit"],
  ["钱转错人了怎么追回", "/failures/wrong-transfer#arrived", "it asks for the money that is there already"],
  // A trouble of the title that one section is about leads there.
  ["换不了", "/failures/card-binding-failure#replace-card", "changing a card is a matter of its own"],
  ["没播报", "/failures/merchant-collection#no-voice", "so is a loudspeaker that is silent"],
  ["系统繁忙", "/failures/service-outage#busy-or-not", "and what these words mean"],
  ["借呗的钱转错卡了", "/failures/wrong-transfer#with-credit", "who says credit is led to it"],
];

describe("a trouble that is only named", () => {
  it.each(bare)("“%s” leads to %s: %s", (query, url) => expect(search(index, query).results[0]?.url).toBe(url));

  // On a slow network the second tier comes seconds later, and somebody has tapped by then.
  const first = createSearchIndex(head);
  it.each(bare.filter(([, url]) => !url.includes("#")))(
    "and so it does while only the first tier is there: “%s”",
    (query, url) => expect(search(first, query).results[0]?.url).toBe(url),
  );
});
