import type { Finding, Trait } from "@/lib/contacts/findings.ts";

/** What a way of writing tells, "" for nothing. */
const words: Readonly<Record<Trait, string>> = {
  "full-width": "用的是全角数字，躲过滤的短信常这样写。",
  "chinese-numerals": "用汉字当数字，躲过滤的短信常这样写。",
  "other-digits": "用了特殊的数字符号，躲过滤的短信常这样写。",
  separated: "",
  "letters-as-digits": "有字母冒充数字，看着一样，其实不是这个号码。",
  "country-code": "手机上带 + 或 00 的，是从境外打来的样子。",
  "area-code": "",
  "leading-zero": "前面多了 0。",
  "one-digit-off": "只差一位数字，是另一个号码。",
  swapped: "有两位数字换了位置，是另一个号码。",
  "digit-missing": "少了一位数字，不是同一个号码。",
  "digit-extra": "多了一位数字，不是同一个号码。",
  longer: "里面夹着一个热线号码，又多出几位，不是同一个号码。",
  "sms-port": "是 106 开头的短信端口。端口可以租用，看不出背后是谁。",
  mobile: "是手机号。名录里没有一家客服用手机号。",
  "service-400": "是 400 或 800 号码，企业都能申请。",
  landline: "是固定电话的样子。",
  abroad: "是境外号码的样子。",
  "short-code": "",
  "too-long": "太长，不像能直接拨的电话号码。",
  code: "",
  card: "",
  "own-site": "是本站的网址。本站没有电话，也不会联系你。",
  mail: "",
  "hotline-inside": "把热线的数字写进网址，谁都能这样起名。",
  punycode: "用了 xn-- 开头的转写，显示出来可能是另一副样子。",
  "mixed-scripts": "混了几种文字的字母，看着像英文，其实不是。",
  "foreign-letters": "用了外文字母，看着可能像另一个网址。",
  "brand-inside": "网址里有这个名字，可不是它家的网站。谁都能这样起名。",
  "brand-in-front": "这个名字放在前面，真正的网站是后面那一截，不是它家的。",
  "brand-imitated": "用相近的字符仿写这个名字。",
  "brand-alone": "网址就叫这个名字，可这里没有记过它，分不出真假。",
  "brand-in-path": "名字写在网址后半截，谁都能写。网站不是它家的。",
  "government-name": "名字里有 gov。政府的网址以 gov.cn 结尾。",
  "one-letter-off": "和真的网址只差一个字符，是另一个网站。",
  "before-at": "网址里有 @，它前面的字只是摆样子，去的是后面那个地方。",
  "bare-ip": "没有名字，只有一串数字地址。",
  "short-link": "",
  "talk-link": "点开是和一个人聊天，或进一个群。",
  "hidden-dot": "点号换成了别的符号，躲过滤的短信常这样写。",
};

const areaCode = {
  /** An office's or a city's: this is how it shows. */
  honest: "前面带区号：真的就是这样显示，但也能伪造。",
  /** A hotline for the whole country. */
  odd: "后面几位是一个全国热线，前面多了区号。它打来一般不带区号。",
};

/** What a trait of a finding tells, "" for nothing. */
export function traitWords(trait: Trait, { owner, verdict }: Finding): string {
  if (trait === "area-code")
    return verdict === "unlisted" ? areaCode.odd : verdict === "spoofed" ? "" : areaCode.honest;
  // The traits of a number that is imitated say enough; that it is a port or a 400 number is said of unknown ones.
  const about = trait.startsWith("brand-") && owner ? `“${owner}”：` : "";
  return words[trait] && `${about}${words[trait]}`;
}
