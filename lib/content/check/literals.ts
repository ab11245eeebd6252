/** A stretch of text by which a reader could be sent somewhere: a number to dial, an address, an account. */
export interface Literal {
  readonly kind: "phone" | "web" | "email" | "account";
  /** As written. */
  readonly text: string;
  /** What it stands for: digits in ASCII without separators, addresses in half width. */
  readonly plain: string;
  readonly index: number;
}

const HAN_DIGITS: Readonly<Record<string, string>> = {
  零: "0",
  〇: "0",
  洞: "0",
  一: "1",
  幺: "1",
  壹: "1",
  二: "2",
  两: "2",
  贰: "2",
  三: "3",
  叁: "3",
  四: "4",
  肆: "4",
  五: "5",
  伍: "5",
  六: "6",
  陆: "6",
  七: "7",
  柒: "7",
  拐: "7",
  八: "8",
  捌: "8",
  九: "9",
  玖: "9",
  勾: "9",
};

const HAN = `[${Object.keys(HAN_DIGITS).join("")}]`;
// Between the digits of one number: spaces, hyphens and what is invisible.
const GAP = "[ \\-‐-―\\u00ad\\u200b-\\u200f\\u2060\\ufeff]{0,3}";
const RUN = new RegExp(`(?:\\d|${HAN})(?:${GAP}(?:\\d|${HAN}))+`, "g");
const ONE_SCRIPT = new RegExp(`\\d(?:${GAP}\\d)+|${HAN}(?:${GAP}${HAN})+`, "g");
const DATE = /^\d{4}-\d{2}-\d{2}$|^(?:19|20)\d{2}-(?:19|20)\d{2}$/;
/** Short codes of articles and their sections, "101-12". */
const OUR_CODE = /^[1-5]\d{2}-\d{1,2}$/;
const UNIT = /^\s*(?:元|万|亿|笔|次|个|人|名|天|日|年|月|小时|分钟|秒|％|%|条|字|家|户|件|块|步|位|号令|号文)/;

const TLD = "com|cn|net|org|gov|edu|io|top|vip|xyz|app|me|cc|shop|site|online|info|link|club|wang|ren|中国|公司|网络";
const addresses: readonly { readonly kind: Literal["kind"]; readonly pattern: RegExp }[] = [
  { kind: "email", pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g },
  {
    kind: "web",
    pattern: /\b(?:https?|ftp):\/\/[^\s"'<>）)，。；、\p{Script=Han}]*|\bwww\.[^\s"'<>）)，。；、\p{Script=Han}]+/giu,
  },
  {
    kind: "web",
    pattern: new RegExp(`(?<![\\w@.-])(?:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\\.){1,8}(?:${TLD})(?![\\w-])`, "gi"),
  },
  {
    kind: "web",
    pattern: /(?<![a-z0-9-])[a-z0-9-]{1,63}\s{0,3}(?:\[\.\]|\(\.\)|点|。)\s*(?:com|cn|net|org)(?![a-z])/gi,
  },
  { kind: "account", pattern: /(?:QQ|扣扣|企鹅)(?:群|号|号码)*\s*[:是为]?\s*[1-9]\d{4,11}/gi },
  {
    kind: "account",
    pattern:
      /(?:微信|薇信|威信|wechat|weixin|v信|telegram|whatsapp)(?:号|群|id)*\s*(?:[:是为]|(?<=号)\s*)\s*[a-z][\w-]{4,19}/gi,
  },
  { kind: "account", pattern: /加(?:我|客服)?\s*(?:微信|薇信|v信|vx|wx|v|微)\s*[:是为]?\s*[a-z0-9][\w-]{4,19}/gi },
  { kind: "account", pattern: /(?<![a-z])(?:vx|wx)\s*[:号]\s*[a-z0-9][\w-]{4,19}/gi },
];

// A quick look that lets nearly every Chinese sentence go.
const MAYBE = new RegExp(
  `[\\d０-９]|${HAN}${GAP}${HAN}|[.．@＠点]|:\\/\\/|QQ|扣扣|企鹅|[微薇威]|v信|vx|wx|wechat|weixin|telegram|whatsapp|。(?:com|cn|net|org)`,
  "i",
);

/** Every phone-, address- or account-like stretch of a text, full-width and Chinese digits included; `known` are the registry's own numbers, however short. */
export function findLiterals(text: string, known: ReadonlySet<string>): Literal[] {
  if (!MAYBE.test(text)) return [];
  const plain = halfWidth(text);
  const found: Literal[] = [];
  const add = (kind: Literal["kind"], index: number, length: number, value: string): void => {
    const overlaps = found.some((other) => index < other.index + other.text.length && other.index < index + length);
    if (!overlaps) found.push({ kind, text: text.slice(index, index + length), plain: value, index });
  };
  for (const { kind, pattern } of addresses) {
    for (const match of plain.matchAll(pattern)) add(kind, match.index, match[0].length, match[0]);
  }
  for (const run of plain.matchAll(RUN)) {
    for (const { index, 0: written } of numbersIn(run, plain, known))
      add("phone", index, written.length, asDigits(written));
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Half-width form, character for character, so that positions stay. */
function halfWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ．＠：／－＿]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll("　", " ");
}

function asDigits(run: string): string {
  return [...run].map((c) => (/\d/.test(c) ? c : (HAN_DIGITS[c] ?? ""))).join("");
}

/** A run of digits as one number, or else the numbers among its stretches of one script ("三 95588"). */
function numbersIn(run: RegExpExecArray, text: string, known: ReadonlySet<string>): { index: number; 0: string }[] {
  const isOne = (index: number, written: string) =>
    isNumber(written, asDigits(written), text.slice(index + written.length), known);
  if (isOne(run.index, run[0])) return [run];
  return [...run[0].matchAll(ONE_SCRIPT)]
    .map((part) => ({ index: run.index + part.index, 0: part[0] }))
    .filter((part) => isOne(part.index, part[0]));
}

function isNumber(run: string, digits: string, after: string, known: ReadonlySet<string>): boolean {
  if (DATE.test(run) || UNIT.test(after)) return digits.length >= 11 && !DATE.test(run);
  if (known.has(digits)) return true;
  if (OUR_CODE.test(run)) return false;
  if (/^(?:95|96)\d{3}$|^1[0-2]\d{3}$/.test(digits)) return true;
  return digits.length >= 7 || (digits.length >= 5 && !/\d/.test(run));
}

/** The numbers of a registry's entries, digits only. */
export function registryNumbers(values: Iterable<string>): Set<string> {
  const numbers = [...values]
    .flatMap((value) => value.match(/\d[\d -]*\d/g) ?? [])
    .map((number) => number.replace(/\D/g, ""));
  return new Set(numbers.filter((number) => number.length >= 3));
}
