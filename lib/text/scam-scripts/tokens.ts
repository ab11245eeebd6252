import { matches } from "../matches.ts";

/** Kinds of numbers and addresses in a message, as far as its judgement needs them: what stands there, not whose it is. */
const HOST = "(?:[a-z0-9][a-z0-9-]*\\.)+[a-z][a-z0-9-]{1,23}";
const ADDRESS = new RegExp(
  `(?:https?://)?(?:${HOST}|(?:\\d{1,3}\\.){3}\\d{1,3})(?::\\d+)?(?:/[^\\s,。;!()\\u4e00-\\u9fff]*)?`,
  "g",
);
/** Hosts that banks, wallets, carriers, shops and offices are known to use; of them a message is not suspected. */
const KNOWN =
  /(?:^|\.)(?:gov\.cn|edu\.cn|qq\.com|weixin\.qq\.com|alipay\.com|taobao\.com|tmall\.com|jd\.com|douyin\.com|kuaishou\.com|pinduoduo\.com|yangkeduo\.com|meituan\.com|dianping\.com|10086\.cn|10010\.cn|10010\.com|189\.cn|12306\.cn|12377\.cn|12321\.cn|12315\.cn|icbc\.com\.cn|abchina\.com|abchina\.com\.cn|boc\.cn|ccb\.com|bankcomm\.com|psbc\.com|cmbchina\.com|cib\.com\.cn|cebbank\.com|cmbc\.com\.cn|citicbank\.com|pingan\.com|pingan\.com\.cn|spdb\.com\.cn|cgbchina\.com\.cn|hxb\.com\.cn|unionpay\.com|95516\.com|ctrip\.com|ceair\.com|csair\.com|airchina\.com\.cn|sf-express\.com|ems\.com\.cn|apple\.com|google\.com|microsoft\.com|huawei\.com|mi\.com|baidu\.com|bilibili\.com|weibo\.com|zhihu\.com|example\.org)$/;
const SHORT =
  /^(?:t\.cn|url\.cn|dwz\.cn|suo\.im|suo\.nz|mrw\.so|u\.nu|rrd\.me|t\.hk|sourl\.cn|dwz\.mk|bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|cutt\.ly|reurl\.cc|s\.id|rebrand\.ly)$/;
const STRANGE =
  /(?:^|\.)xn--|\.(?:top|vip|cc|xyz|icu|cyou|bond|sbs|club|shop|site|online|live|fun|work|click|link|win|ink|pro|asia|info|buzz|space|store|tech|website|wang|ltd|mobi|one|life|today|world|rest|quest|hair|lol|mom|monster|cfd|autos|skin|tk|ml|ga|cf|gq|pw|su|ru|is|la|so|im)$|^(?:\d{1,3}\.){3}\d{1,3}$|\d{5}[.-]|-(?:gov|bank|pay|safe|cn|kf|verify|up|cx|jf|tk|rz)\b/;

// No lookbehind: Safari before 16.4 cannot read it.
const NUMBERS: readonly (readonly [string, RegExp])[] = [
  ["number:spoofed", /(?:\+|(?:^|[^\d.])0{1,2})(?:86)?[ -]?(?:95\d{3}|96110|110|12\d{3})(?!\d)/],
  ["number:mobile", /(?:^|\D)1[3-9]\d[\do]{8}(?!\d)/],
  ["number:400", /(?:^|\D)[48]00[- ]?\d{3,4}[- ]?\d{3,4}(?!\d)/],
  ["number:abroad", /(?:\+|(?:^|\D)00)(?!86)[1-9]\d{0,2}[ -]?\d/],
  ["number:hotline", /(?:^|[^\d+])(?:95\d{3,4}|1[0-2]\d{3}|96110|110)(?!\d)/],
];

/** The signs that numbers and addresses of a reading are. */
export function tokenSigns(text: string): string[] {
  const signs: string[] = [];
  for (const [address] of matches(text, ADDRESS)) {
    const host = (address.replace(/^https?:\/\//, "").split(/[/:?#]/)[0] ?? "").replace(/^www\./, "");
    if (/^\d+\.\d+$/.test(host)) continue;
    if (/\.apk\b/.test(address)) signs.push("link:strange");
    if (SHORT.test(host)) signs.push("link:short");
    else if (STRANGE.test(host)) signs.push("link:strange");
    else if (!KNOWN.test(host)) signs.push("link:unknown");
    else signs.push("link:known");
  }
  for (const [sign, pattern] of NUMBERS) if (pattern.test(text)) signs.push(sign);
  return [...new Set(signs)];
}
