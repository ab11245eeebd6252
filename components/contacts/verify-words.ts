import type { Finding, Trait } from "@/lib/contacts/findings.ts";
import type { Contact } from "@/lib/content/schema/registry.ts";

/** What is said of one finding. Nothing of the text that was looked up is in it. */
export interface Said {
  readonly heading: string;
  readonly lines: readonly string[];
  /** The registry's entries concerned: the one meant, or those it resembles. */
  readonly entries: readonly { readonly id: string; readonly name: string }[];
}

type Contacts = Readonly<Record<string, Contact>>;

const kinds: Readonly<Record<Finding["kind"], string>> = { number: "号码", web: "网址", account: "账号" };

const headings: Readonly<Record<Finding["verdict"], (kind: Finding["kind"]) => string>> = {
  listed: () => "在名录",
  "look-alike": (kind) => (kind === "web" ? "不在名录，写法可疑" : "不在名录，和名录里的很像"),
  unlisted: () => "不在名录",
  secret: () => "这不是联系号码",
};

/** What a way of writing tells. */
const traitWords: Readonly<Record<Trait, string>> = {
  "full-width": "用的是全角数字，躲过滤的短信常这样写。",
  "chinese-numerals": "用汉字当数字，躲过滤的短信常这样写。",
  "other-digits": "用了特殊的数字符号，躲过滤的短信常这样写。",
  separated: "",
  "letters-as-digits": "有字母冒充数字，看着一样，其实不是这个号码。",
  "country-code": "前面多了国家代码 86。",
  "area-code": "前面多了区号。",
  "leading-zero": "前面多了一个 0。",
  "one-digit-off": "只差一位数字，是另一个号码。",
  swapped: "有两位数字换了位置，是另一个号码。",
  "digit-missing": "少了一位数字，不是同一个号码。",
  "digit-extra": "多了一位数字，不是同一个号码。",
  longer: "里面夹着名录里的号码，又多出几位，不是同一个号码。",
  "sms-port": "是 106 开头的短信端口。端口可以租用，看不出背后是谁。",
  mobile: "是手机号。名录里没有一家客服用手机号。",
  "service-400": "是 400 或 800 号码。名录里没有这样的号码，企业都能申请。",
  landline: "是固定电话的样子。",
  abroad: "是境外号码的样子。",
  "short-code": "是短号的样子，名录里没有它。",
  "too-long": "太长，不像能直接拨的电话号码。",
  punycode: "用了 xn-- 开头的转写，显示出来可能是另一副样子。",
  "mixed-scripts": "混了几种文字的字母，看着像英文，其实不是。",
  "foreign-letters": "用了外文字母，看着可能像另一个网址。",
  "brand-inside": "网址里有这个名字，谁都能这样起名，不能凭它认人。",
  "brand-in-front": "这个名字放在前面，真正的网站是后面那一截，两样不是一家。",
  "brand-imitated": "用相近的字符仿写这个名字。",
  "one-letter-off": "和名录里的网址只差一个字符，是另一个网站。",
  "before-at": "网址里有 @，它前面的字只是摆样子，去的是后面那个地方。",
  "bare-ip": "没有名字，只有一串数字地址。",
  "short-link": "是短链接，看不出真正去哪里。",
  "hidden-dot": "点号换成了别的符号，躲过滤的短信常这样写。",
};

const spoofed = "显示的来电和短信号码能伪造。对方找来的，先挂断，再自己拨。";
const portNote = "短信上显示的端口能伪造，别点短信里的链接。";
const unknown: Readonly<Record<Finding["kind"], string>> = {
  number: "这里只登记了一部分号码，分不出它是真是假。别回拨，到官方 App 或卡背面找号码。",
  web: "这里分不出它是真是假。别点开，自己打开官方 App 办。",
  account: "名录里没有一家客服用微信号、QQ 或邮箱找人。别加，到官方 App 里找客服。",
};
const secretWords = {
  card: "像完整的银行卡号。别发给任何人，查完把上面清空。",
  code: "像短信验证码。谁要都不给，自称客服的也不给。",
};

/** The findings in words, each counted within its kind: "第 1 个号码". `today` is YYYY-MM-DD. */
export function wordsOf(findings: readonly Finding[], contacts: Contacts, today: string): Said[] {
  const counts = { number: 0, web: 0, account: 0 };
  return findings.map((finding) => {
    const heading = `第 ${++counts[finding.kind]} 个${kinds[finding.kind]}：${headings[finding.verdict](finding.kind)}`;
    const entries = finding.contacts.flatMap((id) => {
      const contact = contacts[id];
      return contact ? [{ id, name: contact.name, contact }] : [];
    });
    return { heading, lines: linesOf(finding, entries, today), entries: entries.map(({ id, name }) => ({ id, name })) };
  });
}

function linesOf(finding: Finding, entries: readonly { contact: Contact }[], today: string): string[] {
  const traits = finding.traits.map((trait) => traitLine(trait, finding)).filter(Boolean);
  if (finding.verdict === "secret")
    return [finding.traits.includes("short-code") ? secretWords.code : secretWords.card];
  if (finding.verdict !== "listed") return [...traits, unknown[finding.kind]];
  const own = entries.flatMap(({ contact }) => entryLines(contact, today));
  return [...own, ...traits, entries.some(({ contact }) => contact.kind === "sms") ? portNote : spoofed];
}

function traitLine(trait: Trait, { brand, verdict }: Finding): string {
  const about = trait.startsWith("brand-") && brand ? `“${brand}”：` : "";
  // A hotline near another one is a short code like it; saying so again would only confuse.
  return trait === "short-code" && verdict === "look-alike" ? "" : `${about}${traitWords[trait]}`;
}

function entryLines(contact: Contact, today: string): string[] {
  return [
    `管：${contact.for}`,
    ...(contact.notFor ? [`不归它管：${contact.notFor}`] : []),
    ...(contact.note ? [contact.note] : []),
    `依据：${contact.source}`,
    ageOf(contact, today),
  ];
}

/** How old an entry is, and that it must be checked again once its time is over. */
export function ageOf({ checkedOn, expiresOn }: Pick<Contact, "checkedOn" | "expiresOn">, today: string): string {
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(checkedOn)) / 86_400_000));
  const age = days === 0 ? "今天" : `${days} 天前`;
  return `${checkedOn} 核对，${age}${today > expiresOn ? "。已过期，待核实" : ""}`;
}

/** One line that sums up what was found. */
export function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return "没有找到号码或网址。";
  const listed = findings.filter(({ verdict }) => verdict === "listed").length;
  const secret = findings.filter(({ verdict }) => verdict === "secret").length;
  const rest = findings.length - listed - secret;
  const parts = [listed && `${listed} 个在名录`, rest && `${rest} 个不在名录`, secret && `${secret} 个不是联系号码`];
  return `找到 ${findings.length} 个：${parts.filter(Boolean).join("，")}。`;
}
