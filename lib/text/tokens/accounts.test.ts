import { describe, expect, it } from "vitest";
import { accountsIn } from "./accounts.ts";
import { plainText } from "./plain.ts";

const known = new Set(["95588", "95017", "12315"]);

/** A text, the ids in it, and why. */
const golden: readonly (readonly [string, string, string])[] = [
  ["微信：kefu0001", "kefu0001", "a colon"],
  ["微信号：95588", "95588", "a hotline's digits as somebody's name"],
  ["加微信95588", "95588", "the same behind a verb"],
  ["微信95588", "95588", "the same without either"],
  ["微信客服95017", "", "a hotline with the word for it"],
  ["微信客服号95017", "95017", "an account of that name"],
  ["微信支付95017", "", "a hotline of a service of that company"],
  ["企业微信jg110008", "jg110008", "the company's edition"],
  ["添加客户经理VX：hf_kh0021", "hf_kh0021", "letters for the name"],
  ["加我vx abc_1234，备注", "abc_1234", "the same behind a verb"],
  ["微 信 kf_00123", "kf_00123", "the name taken apart"],
  ["薇❤：kf00123", "kf00123", "a picture for half of the name"],
  ["v❤️kf00123", "kf00123", "the same with an invisible mark behind the picture"],
  ["徽信kf00123", "kf00123", "a similar character"],
  ["加V kf00123", "kf00123", "one letter"],
  ["+V：kf00123", "kf00123", "a plus for the verb"],
  ["加微kf00123", "kf00123", "half the name"],
  ["威：kf00123", "kf00123", "half of a miscalled name"],
  ["VX：kefuabc", "kefuabc", "letters alone, announced"],
  ["加微信 kefuabc", "kefuabc", "letters alone behind a verb"],
  ["wxid_ab12cd34ef56", "wxid_ab12cd34ef56", "the id that is given by itself"],
  ["QQ：9900000101，我发", "9900000101", "digits"],
  ["对方加我QQ 9900000333", "9900000333", "a space"],
  ["qq 99 0000 0333", "99 0000 0333", "in groups"],
  ["QQ群9900000450", "9900000450", "a group"],
  ["扣扣9900000450", "9900000450", "as it sounds"],
  ["微信：一三八零零零零零零零零", "一三八零零零零零零零零", "Chinese numerals"],
  ["腾讯会议 990 000 123", "990 000 123", "a meeting without the word for its number"],
  ["进群：9900000450", "9900000450", "a group without a service"],
  ["加Q9900000450", "9900000450", "one letter"],
  ["TG联系 @otc_u_00 ，", "@otc_u_00", "Telegram"],
  ["导师tg：@vip_01", "@vip_01", "Telegram, a colon"],
  ["telegram @friend_of_mine", "@friend_of_mine", "Telegram, spelt out"],
  ["飞机号 @qtui_9900", "@qtui_9900", "Telegram as it is called in China"],
  ["联系 @somebody_01", "@somebody_01", "a handle alone"],
  ["LINE ID：kefu88", "kefu88", "LINE"],
  ["加賴 kefu_88", "kefu_88", "LINE in one character, behind a verb"],
  ["Line：kefu88", "kefu88", "LINE, a colon"],
  ["whatsapp 13800000000", "13800000000", "a number as an account"],
  ["腾讯会议号 990 000 123", "990 000 123", "a meeting to which anybody can call"],
  ["加我钉钉 abc_123", "abc_123", "a verb announces it"],
  ["抖音号：abc123", "abc123", "another service"],
  ["online: abc123", "", "the name inside another word"],
  ["微信 Pay 和 QQ music", "", "products"],
  ["打开微信 App，用 WeChat Pay", "", "products"],
  ["微信 iOS 8.0.50，微信 Android 版", "", "systems"],
  ["QQ 钱包和微信支付都一样", "", "no id"],
  ["微信里看账单，微信扫码", "", "no id"],
  ["Q：iphone15 怎么办 A：重启", "", "question and answer"],
  ["群里有12345人", "", "a count"],
  ["飞机CA1501，会议5分钟", "", "words of another meaning"],
  ["@全体成员 @all @everyone", "", "everybody"],
  ["邮箱 a@b.com", "", "an address for letters"],
];

describe("accountsIn", () => {
  it.each(golden)("reads “%s” as “%s”: %s", (text, expected) => {
    const { plain, chars } = plainText(text);
    const ids = accountsIn(plain, [], known).map(({ start, end }) => chars.slice(start, end).join(""));
    expect(ids.join("|")).toBe(expected);
  });
});
