import { describe, expect, it } from "vitest";
import { saysMoneyIsGone } from "./money-gone.ts";

describe("a reader whose money or secrets are out", () => {
  it.each([
    "我已经转了两万给那个客服",
    "刚打款给他了才反应过来",
    "解冻费交了三次了",
    "给刷单平台充了八千",
    "垫了六千拿不回来",
    "卡里的钱被转走",
    "钱全都没了",
    "转过去才知道是假的",
    "验证码告诉他了",
    "我把密码发给对方了",
    "刚才开了共享",
    "屏幕共享过了",
    "我转到安全账户了怎么办",
    "转完就被拉黑",
    "被人骗走五千",
  ])("says so: %s", (text) => expect(saysMoneyIsGone(text)).toBe(true));

  it.each([
    "客服让我转到安全账户",
    "说我会员到期要扣费",
    "有人转了五千给我让我退",
    "陌生人打错了钱",
    "对方转了账要我还",
    "快递丢了要赔我",
    "航班取消了",
    "注销校园贷是真的吗",
    "让我共享屏幕",
    "要我先交保证金",
    "误开了直播会员",
  ])("does not say so: %s", (text) => expect(saysMoneyIsGone(text)).toBe(false));
});
