import { describe, expect, it } from "vitest";
import { maskPersonal } from "./mask-personal.ts";

/** What a person may type, what is kept of it, and why. */
const golden: readonly (readonly [typed: string, kept: string, why: string])[] = [
  ["打 13912345678 没人接", "打 〔号码〕 没人接", "a mobile"],
  ["卡 6222 0212 3456 7890 123 被吞", "卡 〔号码〕 被吞", "a card in fours, its end too"],
  ["身份证11010519491231002X填不进去", "身份证〔号码〕填不进去", "an identity number ends with X"],
  ["一三八零零一三八零零零打不通", "〔号码〕打不通", "digits in Chinese"],
  ["１３８-００１３-８０００", "〔号码〕", "full width, with hyphens"],
  ["订单 2026112922001476191", "订单 〔号码〕", "an order leads to its buyer"],
  ["收到验证码 482913 就断了", "收到验证码 〔验证码〕 就断了", "a code beside its word"],
  ["482913是我的动态码", "〔验证码〕是我的动态码", "the word may come after"],
  ["提示错误码 10012，密码没错", "提示错误码 10012，密码没错", "an error's number says what is wrong"],
  ["95588 打不通，扣了 50 元", "95588 打不通，扣了 50 元", "hotlines and sums stay"],
  ["2026 年 11 月起每天限 5000", "2026 年 11 月起每天限 5000", "years and limits stay"],
  ["写信到 li.ming@example.com 没回", "写信到 〔邮箱〕 没回", "an address"],
  ["地址0x52908400098527886E0F7030069857D2E4169EE7", "地址〔密钥〕", "an address of a chain"],
  ["姓名：欧阳小明，收不到钱", "姓名：〔姓名〕，收不到钱", "a name after a colon"],
  ["户名李小龙对不上", "户名〔姓名〕对不上", "a name without a mark"],
  ["姓名不一致怎么办", "姓名不一致怎么办", "no name: a complaint"],
  ["我叫客服帮忙", "我叫客服帮忙", "no name: to call somebody"],
  [
    "apple river stone cloud tiger lemon window paper candle garden silver ocean 能找回吗",
    "〔密钥〕能找回吗",
    "a seed phrase",
  ],
];

describe("what is sent", () => {
  for (const [typed, kept, why] of golden)
    it(`keeps of “${typed}” only what names nobody: ${why}`, () => {
      expect(maskPersonal(typed)).toBe(kept);
      expect(maskPersonal(kept)).toBe(kept);
    });

  it("holds no long number, wherever in any text it stands", () => {
    const canary = "13800138000";
    for (const around of ["", "a", "转账", "（", "验证码", "0", "\u200b", "姓名：王", "x@"])
      expect(maskPersonal(`${around}${canary}${around}`)).not.toContain(canary);
  });
});
