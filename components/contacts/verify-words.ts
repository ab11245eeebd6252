import type { Finding, TokenVerdict, Trait } from "@/lib/contacts/findings.ts";
import { checkedNote } from "@/lib/content/checked.ts";
import type { Contact } from "@/lib/content/schema/registry.ts";
import { traitWords } from "./trait-words.ts";

/** What is said of one finding. Nothing of the text that was looked up is in it. */
export interface Said {
  readonly finding: Finding;
  readonly heading: string;
  readonly lines: readonly string[];
  /** The registry's entries concerned: the one meant, or those it resembles. */
  readonly entries: readonly { readonly id: string; readonly name: string }[];
}

type Contacts = Readonly<Record<string, Contact>>;
type Kind = Finding["kind"];

const kinds: Readonly<Record<Kind, string>> = { number: "号码", web: "网址", account: "账号" };

const headings: Readonly<Record<TokenVerdict, (kind: Kind) => string>> = {
  listed: () => "名录里有",
  public: (kind) => (kind === "number" ? "公开的热线，名录里没有" : "它自己的网址，名录里没有"),
  spoofed: (kind) => (kind === "web" ? "冒充，把热线号码写进网址" : "冒充，真的不会这样显示"),
  lookalike: (kind) => (kind === "number" ? "很像，不是它" : "仿冒的样子"),
  shortlink: () => "短链接，看不出去哪里",
  "contact-id": () => "看不出对面是谁",
  unlisted: () => "名录里没有，分不出真假",
  secret: () => "这不是联系号码",
};

const canPretend = "显示的来电和短信号码能伪造。对方找来的，先挂断，再自己拨。";
const portNote = "短信上显示的端口能伪造，别点短信里的链接。";
/** What to do instead, by verdict. */
const instead: Readonly<Record<TokenVerdict, (kind: Kind) => string>> = {
  listed: () => canPretend,
  public: (kind) =>
    kind === "number"
      ? "打来的人不一定是它。要打，先到卡背面或官方 App 里对过号码。"
      : "别从短信里点。自己打开官方 App 办。",
  spoofed: (kind) => (kind === "web" ? "别点开。自己打开官方 App 办。" : "挂断，别回拨。要找它，到官方 App 里找号码。"),
  lookalike: (kind) => (kind === "number" ? "别回拨。要找它，到官方 App 里找号码。" : "别点开。自己打开官方 App 办。"),
  shortlink: () => "别点开。自己打开官方 App 办。",
  "contact-id": () => "名录里没有一家客服用微信号、QQ 或邮箱找人。别加，到官方 App 里找客服。",
  unlisted: (kind) =>
    kind === "web" ? "别点开。自己打开官方 App 办。" : "这里只登记了一部分号码。别回拨，到官方 App 或卡背面找号码。",
  secret: () => "",
};
const secretWords: Partial<Readonly<Record<Trait, string>>> = {
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
    const lines = linesOf(finding, entries, today);
    return { finding, heading, lines, entries: entries.map(({ id, name }) => ({ id, name })) };
  });
}

function linesOf(finding: Finding, entries: readonly { contact: Contact }[], today: string): string[] {
  const { verdict, kind, traits } = finding;
  if (verdict === "secret") return traits.flatMap((trait) => secretWords[trait] ?? []);
  const said = traits.map((trait) => traitWords(trait, finding)).filter(Boolean);
  const own = verdict === "listed" ? entries.flatMap(({ contact }) => entryLines(contact, today)) : [];
  const port = verdict === "listed" && entries.some(({ contact }) => contact.kind === "sms");
  return [...ownerLine(finding), ...own, ...said, port ? portNote : instead[verdict](kind)];
}

/** Whose a public hotline or site is. */
function ownerLine({ verdict, kind, owner, traits }: Finding): string[] {
  if (verdict !== "public" || traits.includes("own-site")) return [];
  if (kind === "number") return owner ? [`${owner}有这么一个热线。`] : [];
  const what = traits.includes("mail") ? "邮箱的后缀" : "网址";
  return owner ? [`是${owner}自己的${what}。`] : [];
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
export function ageOf(entry: Pick<Contact, "checkedOn" | "expiresOn" | "checked">, today: string): string {
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(entry.checkedOn)) / 86_400_000));
  const age = days === 0 ? "今天" : `${days} 天前`;
  return `${checkedNote(entry)}，${age}${today > entry.expiresOn ? "。已过期，待核实" : ""}`;
}
