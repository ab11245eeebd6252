import { describe, expect, it } from "vitest";
import { addressesIn } from "./addresses.ts";
import { findAddresses } from "./linkify.ts";
import { plainText } from "./plain.ts";

/** What stands in a text as addresses: as written, and the host that it leads to where that differs. */
function found(text: string): string {
  const plain = plainText(text);
  return addressesIn(plain, findAddresses)
    .map((token) => {
      const written = plain.chars.slice(token.start, token.end).join("");
      if (token.kind === "mail") return `mail ${written}`;
      return [written, ...(written === token.host ? [] : [`→${token.host}`]), ...token.writing].join(" ");
    })
    .join("|");
}

/** A text, the addresses in it, and why. */
const golden: readonly (readonly [string, string, string])[] = [
  ["请登录 95588.cyou 核实", "95588.cyou", "a newer ending"],
  ["95588.cyou核实", "95588.cyou", "Chinese words run on"],
  ["请登录icbc.com.cn查询", "icbc.com.cn", "Chinese words on both sides"],
  ["请登录95588.bond/app下载", "95588.bond/app →95588.bond", "a path, then words"],
  ["https:/95588.cyou", "https:/95588.cyou →95588.cyou", "half a scheme"],
  ["http;//a1.top/x", "http;//a1.top/x →a1.top", "a mistyped scheme"],
  ["https//a1.top", "https//a1.top →a1.top", "a scheme without its colon"],
  ["hxxps://a1.top/x", "hxxps://a1.top/x →a1.top", "a scheme made harmless"],
  ["https：／／a1.top／x，谢谢", "https：／／a1.top／x →a1.top", "full-width marks"],
  ["ｗｗｗ．ａｂｃ．ｃｏｍ", "ｗｗｗ．ａｂｃ．ｃｏｍ →www.abc.com", "full width"],
  ["abc。com查询", "abc。com →abc.com hidden-dot", "a Chinese full stop for a dot"],
  ["www。abc。vip/x", "www。abc。vip/x →www.abc.vip hidden-dot", "each dot a full stop"],
  ["abc点com", "abc点com →abc.com hidden-dot", "the word for a dot"],
  ["abc[.]com", "abc[.]com →abc.com hidden-dot", "a dot in brackets"],
  ["abc·top", "abc·top →abc.top hidden-dot", "a middle dot"],
  ["abc . com", "abc . com →abc.com hidden-dot", "spaces around a dot"],
  ["a\u200bbc.t\u200bop/x", "a\u200bbc.t\u200bop/x →abc.top", "invisible characters"],
  ["网址:kx7y.cyou/a", "kx7y.cyou/a →kx7y.cyou", "a colon before it"],
  ["网址：kx7y.cyou，", "kx7y.cyou", "a full-width colon before, a comma behind it"],
  ["（www.kx7y.sbs）", "www.kx7y.sbs", "in brackets"],
  ["kx7y.cfd。", "kx7y.cfd", "a full stop ends it"],
  ["👉kx7y.live👈", "kx7y.live", "between pictures"],
  ["evil.top:8080/x", "evil.top:8080/x →evil.top", "a port without a scheme"],
  ["http://203.0.113.7:8080/spp/t", "http://203.0.113.7:8080/spp/t →203.0.113.7", "a number for a name, a port"],
  ["进203.0.113.7/icbc看", "203.0.113.7/icbc →203.0.113.7", "a number without a scheme"],
  ["微信 8.0.50.2160 版", "", "a version, parts above 255"],
  ["版本 8.0.50.1，v1.2.3.4", "", "versions by the word for them"],
  ["icbc dot com dot cn", "icbc dot com dot cn →icbc.com.cn hidden-dot", "a word for a dot"],
  ["www.alipay.corn", "www.alipay.corn", "an ending that there is not"],
  ["https://icbc.com.cn@evil.top/a", "https://icbc.com.cn@evil.top/a →evil.top before-at", "what stands before @"],
  ["http://a.com@203.0.113.9:8443/p", "http://a.com@203.0.113.9:8443/p →203.0.113.9 before-at", "before @, a number"],
  ["写到 help＠icbc.com.cn，", "mail help＠icbc.com.cn", "an address for letters, full width"],
  ["xn--80ak6aa92e.com", "xn--80ak6aa92e.com", "punycode"],
  ["请在xn--gv-btlq.top登记", "xn--gv-btlq.top", "punycode inside a sentence"],
  ["http://wеixin.qq.com", "http://wеixin.qq.com →wеixin.qq.com", "a Cyrillic letter"],
  ["аррӏе.com", "аррӏе.com", "all Cyrillic"],
  ["例子.中国", "例子.中国", "a Chinese name and ending"],
  ["例子.com.cn", "例子.com.cn", "a Chinese name"],
  ["请登录工商银行.com/x下载", "工商银行.com/x →工商银行.com", "a Chinese name behind a word"],
  ["http://www.工行.com/x", "http://www.工行.com/x →www.工行.com", "a Chinese name behind www"],
  ["http://工商银行.com/x", "http://工商银行.com/x →工商银行.com", "a Chinese name behind a scheme"],
  ["bit.ly/qb01 和 dwz.cn/a0", "bit.ly/qb01 →bit.ly|dwz.cn/a0 →dwz.cn", "short links"],
  ["WWW.ABCHINA-UP.TOP 升级", "WWW.ABCHINA-UP.TOP →www.abchina-up.top", "capitals"],
  ["a_b.kx7y.top", "a_b.kx7y.top →a-b.kx7y.top", "an underscore in a name"],
  ["kx7y.top-点击", "kx7y.top", "a hyphen behind it"],
  ["a.top、b.top/c、d.icu", "a.top|b.top/c →b.top|d.icu", "several"],
  ["report.md 和 资料.zip、readme.MD", "", "files"],
  ["It failed.Please try.It is", "", "two sentences without a space"],
  ["用官方App。VIP会员看App。", "", "a full stop before capitals"],
  ["打开App。com", "App。com →app.com hidden-dot", "the most usual ending is no word"],
  ["晚上8点app提醒，5点vip场", "", "an hour"],
  ["4.2.1 版，12.50 元，1.5km，U.S.", "", "numbers with dots"],
  ["验证码：1234。App 里看", "", "nothing"],
  ["", "", "nothing"],
];

describe("addressesIn", () => {
  it.each(golden)("reads “%s” as “%s”: %s", (text, expected) => expect(found(text)).toBe(expected));
});
