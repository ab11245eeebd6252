import { describe, expect, it } from "vitest";
import { findAddresses } from "../text/tokens/linkify.ts";
import { directory } from "./fixture.ts";
import { locate } from "./verify.ts";

/** A text; what is found in it, "verdict: traits =owner"; and why. */
const golden: readonly (readonly [string, string, string])[] = [
  // The banks', the wallets' and the offices' own.
  ["www.icbc.com.cn", "public =工商银行", "a bank's own"],
  ["https://mybank.icbc.com.cn/icbc/newperbank/", "public =工商银行", "below a bank's own"],
  ["https://creditcard.cmbc.com.cn", "public =民生银行", "a bank that is not registered"],
  ["pay.weixin.qq.com", "public =腾讯", "WeChat stands below Tencent's domain"],
  ["https://mp.weixin.qq.com/s/AbCd", "public =腾讯", "what readers paste most"],
  ["weixin110.qq.com", "public =腾讯", "110 in a name of Tencent's own"],
  ["https://render.alipay.com/p/s/i?x=1", "public =支付宝", "below Alipay's own"],
  ["https://m.taobao.com/x 和 https://www.jd.com", "public =淘宝、天猫|public =京东", "shops"],
  ["u.10010.cn/tAaaa0", "public =中国联通", "a carrier's own short domain; digits of its hotline"],
  ["10086.cn、www.189.cn", "public =中国移动|public =中国电信", "carriers; a domain made of a hotline is theirs"],
  ["www.12306.cn", "public =铁路 12306", "a hotline's digits, its own site"],
  ["https://www.12377.cn 12315.cn", "public =网信办举报中心|public =市场监管", "offices"],
  ["http://www.pbc.gov.cn/goutongjiaoliu", "public", "gov.cn belongs to offices alone"],
  ["https://etax.beijing.chinatax.gov.cn", "public", "the same, with a brand in it"],
  ["ｗｗｗ．ａｌｉｐａｙ．ｃｏｍ", "public: =支付宝", "full width changes nothing"],
  ["请登录icbc.com.cn查询", "public =工商银行", "inside a sentence"],
  ["icbc。com。cn", "public: hidden-dot =工商银行", "a hidden dot, but the bank's own"],
  ["https://walletaid.example/s/1001-3", "public: own-site", "this site"],
  ["看 https://walletaid.example/guides/security 这一页", "public: own-site", "this site"],
  // A hotline's digits in somebody else's domain.
  ["95588.vip", "spoofed: hotline-inside", "digits of a registered hotline"],
  ["请登录 95588.cyou 核实", "spoofed: hotline-inside", "a newer ending"],
  ["95588.bond/app", "spoofed: hotline-inside", "with a path"],
  ["https:/95588.cyou", "spoofed: hotline-inside", "half a scheme"],
  ["http://m95588.com/x", "spoofed: hotline-inside", "letters beside the digits"],
  ["http://kf-95511.cc", "spoofed: hotline-inside", "digits of a public hotline"],
  ["12366-tuishui.sbs", "spoofed: hotline-inside =税务", "digits of an office"],
  ["12306.tuipiao-cx.cc", "spoofed: hotline-inside", "digits before the name"],
  ["12333.gsbt.bond 和 12345.zwfw.icu", "spoofed: hotline-inside|spoofed: hotline-inside", "offices"],
  ["110-jubao.top", "spoofed: hotline-inside", "three digits as a word of its own"],
  ["l2306-tuipiao.cc", "spoofed: hotline-inside", "a letter for 1"],
  ["955l1.bond", "spoofed: hotline-inside", "a letter for 1, a public hotline"],
  ["1195588.com", "unlisted", "other digits beside them"],
  // A brand in somebody else's domain.
  ["icbc-sjyh.top", "lookalike: brand-inside =工商银行", "at the beginning"],
  ["icbc-vip.cfd", "lookalike: brand-inside =工商银行", "a newer ending"],
  ["www.icbc-kefu.com", "lookalike: brand-inside =工商银行", "before the usual ending"],
  ["http://icbc.com.cn.pay-safe.vip/x", "lookalike: brand-in-front =工商银行", "the bank's address before the site"],
  ["cebbank.jf-dh.cc/x", "lookalike: brand-in-front =光大银行", "a bank that is not registered"],
  [
    "jd-kefu.com jdpay.vip",
    "lookalike: brand-inside =京东|lookalike: brand-inside =京东",
    "two letters as a word of their own",
  ],
  ["douyin-pay.vip", "lookalike: brand-inside =抖音", "a shop"],
  ["pingan-bank.cc、pinganbank-cn.icu。", "lookalike: brand-inside =平安|lookalike: brand-inside =平安", "a bank"],
  ["meituan-tuikuan.com", "lookalike: brand-inside =美团", "a shop"],
  ["WWW.ABCHINA-UP.TOP", "lookalike: brand-inside =农业银行", "capitals"],
  ["ccbbank.top", "lookalike: brand-inside =建设银行", "three letters beside the word bank"],
  ["e-cny.pbc-up.top", "lookalike: brand-inside =人民银行", "two brands"],
  ["ems-cn.delivery-fix.bond/pay", "lookalike: brand-in-front =邮政、EMS", "a carrier of parcels"],
  ["etc-rz.cyou", "lookalike: brand-inside =ETC", "a card for roads"],
  ["sf-express.vip", "lookalike: brand-inside =顺丰", "a brand with a hyphen"],
  ["imtoken-safe.bond", "lookalike: brand-inside =imToken", "a wallet for coins"],
  ["gonganwangjing.top", "lookalike: brand-inside =公安、反诈", "the police in pinyin"],
  ["shebao-nianshen.icu", "lookalike: brand-inside =社保、医保", "an office in pinyin"],
  ["govcn.top、sb-gov.cyou", "lookalike: government-name|lookalike: government-name", "gov outside gov.cn"],
  ["apple-id.top", "lookalike: brand-inside =苹果", "a word of its own"],
  ["工商银行.com", "lookalike: brand-inside =工商银行", "a Chinese name"],
  [
    "www.icbc.com",
    "unlisted: brand-alone =工商银行",
    "its letters under the usual ending: hardly a swindler's, and not the bank's",
  ],
  ["icbc.cc", "lookalike: brand-inside =工商银行", "its letters under an ending for sale"],
  ["www.alipay.corn", "lookalike: brand-inside =支付宝", "an ending that there is not"],
  // Imitated.
  ["http://a1ipay.com", "lookalike: brand-imitated =支付宝", "1 for l"],
  ["https://www.a1ipay-verify.sbs/u", "lookalike: brand-imitated =支付宝", "1 for l, more behind it"],
  ["aliqay.top alipey.com", "lookalike: brand-imitated =支付宝|lookalike: brand-imitated =支付宝", "one letter off"],
  ["cmbchlna.com", "lookalike: brand-imitated =招商银行", "l for i"],
  ["paypa1-service.com", "lookalike: brand-imitated =PayPal", "1 for l"],
  ["taoba0.vip", "lookalike: brand-imitated =淘宝、天猫", "0 for o"],
  ["http://wеixin.qq.com", "lookalike: mixed-scripts", "a Cyrillic letter"],
  ["http://аррӏе.com", "lookalike: foreign-letters,brand-imitated =苹果", "all Cyrillic"],
  ["http://xn--80ak6aa92e.com", "lookalike: punycode", "punycode"],
  ["https://icbc.com.cn@evil.top/a", "lookalike: before-at", "what stands before @ is not the site"],
  ["http://alipay.com@203.0.113.9/pay", "lookalike: before-at,bare-ip", "before @, a number"],
  ["https://alipay.com@pay.weixin.qq.com", "lookalike: before-at", "nobody honest writes so, whatever comes behind"],
  ["help@95588.cc", "spoofed: mail", "letters from a hotline's digits"],
  ["help@icbc-kefu.com", "lookalike: mail =工商银行", "letters from a brand in somebody else's domain"],
  // Hides where it leads.
  ["https://t.cn/A6abc", "shortlink: short-link", "a short link"],
  ["reurl.cc/qb0001、suo.im/qb01", "shortlink: short-link|shortlink: short-link", "without a scheme"],
  ["点 dwz.cn/qb0017激活", "shortlink: short-link", "words behind it"],
  ["https://v.douyin.com/iAaaa00/", "shortlink: short-link", "a brand's own, which hides all the same"],
  ["t.me/qb_group", "contact-id: talk-link", "opens a talk"],
  ["https://qm.qq.com/q/abc", "contact-id: talk-link", "opens a group"],
  // Nothing is known.
  ["example.com", "unlisted", "an address without anything special"],
  ["kx7y.cyou/a 是什么网站", "unlisted", "a strange name"],
  ["http://m8x2.top/icbc/login", "unlisted: brand-in-path =工商银行", "a brand in the path alone"],
  ["http://203.0.113.7:8080/spp/tjl", "unlisted: bare-ip,brand-in-path =检察院、法院", "no name, a port"],
  ["soccbank.com shippingandmore.com", "unlisted|unlisted", "ccb and pingan inside other words"],
  ["pineapple.com element.io governor.org", "unlisted|unlisted|unlisted", "apple, ele, gov inside other words"],
  ["https://www.weixiu.com", "unlisted", "one letter off a brand, and a word"],
  ["https://www.gov.uk/x", "unlisted", "another country's office"],
  ["https://example.com/pay?id=4008666777&t=1", "unlisted", "numbers inside an address are none"],
  ["https://walletaid.example.evil.top/s/101", "unlisted", "this site's name before another"],
  ["http://wal1etaid.example/s/101", "lookalike: one-letter-off", "this site imitated"],
];

function shown(text: string): string {
  return locate(text, directory, findAddresses)
    .map(({ finding: { verdict, traits, owner } }) => {
      const how = traits.filter((trait) => trait !== "full-width").join();
      return `${verdict}${traits.length > 0 || text.includes("ｗ") ? `: ${how}` : ""}${owner ? ` =${owner}` : ""}`.replace(
        ":  =",
        ": =",
      );
    })
    .join("|");
}

describe("what is said of addresses", () => {
  it.each(golden)("“%s” is “%s”: %s", (text, found) => expect(shown(text)).toBe(found));
});

const accounts: readonly (readonly [string, string, string])[] = [
  ["加微信 kefu_95588", "kefu_95588 contact-id", "a name with a hotline's digits"],
  ["微信号：95588", "95588 contact-id", "a hotline's digits alone are no hotline here"],
  ["微信95588", "95588 contact-id", "without a mark"],
  ["微信客服热线95017", "95017 listed", "with the words for a hotline"],
  ["QQ：123456789", "123456789 contact-id", "digits"],
  ["TG联系 @otc_u_00", "@otc_u_00 contact-id", "a handle"],
  ["LINE ID：kefu88", "kefu88 contact-id", "LINE"],
  ["项目群：QQ群9900000450", "9900000450 contact-id", "a group"],
  ["17700000021（微信同号）", "17700000021 unlisted", "a number that is an account too"],
  ["lawyer.li@trust-fund.example", "lawyer.li@trust-fund.example contact-id", "an address for letters"],
  ["kefu95588@163.com", "kefu95588@163.com contact-id", "a free letter box, a hotline's digits"],
  ["help@icbc.com.cn", "help@icbc.com.cn public", "a bank's own, which can be imitated"],
  ["http://a1ipay.com，加微信 kefu_abc", "http://a1ipay.com lookalike|kefu_abc contact-id", "a comma ends an address"],
];

describe("what is said of accounts", () => {
  it.each(accounts)("“%s” holds “%s”: %s", (text, found) => {
    const all = locate(text, directory, findAddresses);
    expect(all.map(({ finding, start, end }) => `${text.slice(start, end)} ${finding.verdict}`).join("|")).toBe(found);
  });
});
