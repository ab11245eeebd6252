/** A bank, wallet, carrier or office whose name swindlers put into addresses: `name` as shown, `marks` as they stand in addresses, lower case. */
export interface Brand {
  readonly name: string;
  readonly marks: readonly string[];
}

export const brands: readonly Brand[] = [
  { name: "工商银行", marks: ["icbc", "工商银行", "工行", "95588"] },
  { name: "农业银行", marks: ["abchina", "agricbank", "农业银行", "农行", "95599"] },
  { name: "中国银行", marks: ["bankofchina", "boc", "中国银行", "中行", "95566"] },
  { name: "建设银行", marks: ["ccb", "建设银行", "建行", "95533"] },
  { name: "交通银行", marks: ["bankcomm", "bocom", "交通银行", "交行", "95559"] },
  { name: "邮储银行", marks: ["psbc", "邮储", "95580"] },
  { name: "招商银行", marks: ["cmbchina", "招商银行", "招行", "95555"] },
  { name: "兴业银行", marks: ["cib", "兴业银行", "95561"] },
  { name: "支付宝", marks: ["alipay", "zhifubao", "支付宝", "95188"] },
  { name: "微信", marks: ["weixin", "wechat", "tenpay", "微信", "95017"] },
  { name: "云闪付、银联", marks: ["unionpay", "yunshanfu", "云闪付", "银联", "95516"] },
  { name: "数字人民币", marks: ["ecny", "e-cny", "dcep", "数字人民币"] },
  { name: "中国移动", marks: ["10086", "chinamobile", "中国移动"] },
  { name: "中国联通", marks: ["10010", "chinaunicom", "中国联通"] },
  { name: "中国电信", marks: ["chinatelecom", "中国电信"] },
  { name: "公安、反诈", marks: ["96110", "12381", "fanzha", "反诈", "公安", "police"] },
  { name: "人民银行", marks: ["pbc", "中国人民银行", "人民银行"] },
];

/** Words that stand beside a short name without a hyphen: "ccbbank", "bocpay". */
const company = "\\d+|e?bank|pay|app|kefu|vip|wap|web|card|cn";

/** Whether a host holds a mark: long ones anywhere, four letters at an edge of a word, three as a word of their own. */
export function holds(host: string, mark: string): boolean {
  if (!/^[a-z-]{3,4}$/.test(mark)) return host.includes(mark);
  if (mark.length === 4) return host.split(/[-.]/).some((part) => part.startsWith(mark) || part.endsWith(mark));
  return new RegExp(`(?:^|[-.])(?:${company})?${mark}(?:${company})?(?:[-.]|$)`).test(host);
}

/** Sites that hide where they lead. */
export const shortLinks: readonly string[] = [
  "t.cn",
  "url.cn",
  "dwz.cn",
  "suo.im",
  "suo.nz",
  "mrw.so",
  "u.nu",
  "rrd.me",
  "t.hk",
  "w.url.cn",
  "sourl.cn",
  "dwz.mk",
  "bit.ly",
  "tinyurl.com",
  "t.co",
  "goo.gl",
  "is.gd",
  "ow.ly",
  "cutt.ly",
  "rebrand.ly",
  "s.id",
  "tb.cn",
  "c.tb.cn",
];
