import { matches } from "./matches.ts";
import { plainText, unitsOf } from "./tokens/plain.ts";
import { runsIn } from "./tokens/runs.ts";

/** What stands where something personal stood. */
const HIDDEN = { number: "〔号码〕", code: "〔验证码〕", mail: "〔邮箱〕", key: "〔密钥〕", name: "〔姓名〕" } as const;

/** Fewest digits of a number that says whose it is. */
const LONG = 7;
/** Fewest digits of a secret code; whether shorter rows than LONG are one, the words around them say. */
const CODE = 4;
/** How far from a number the word may stand that makes it a secret, in characters. */
const NEAR = 10;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Hides what says whose a text is, or opens an account: numbers of seven digits or more however written, codes beside their word, e-mail, keys and seed phrases, a name after 姓名. Masking twice changes nothing. */
export function maskPersonal(text: string): string {
  const found = [...mails(text), ...keys(text), ...seeds(text), ...numbers(text), ...names(text)];
  const ordered = found.slice().sort((a, b) => a.start - b.start || b.end - a.end);
  let [masked, done] = ["", 0];
  for (const { start, end, put } of ordered) {
    if (end <= done) continue;
    masked += text.slice(done, Math.max(start, done)) + (start >= done ? put : "");
    done = end;
  }
  // Rows of hundreds of groups are not looked at one by one.
  return (masked + text.slice(done)).replace(/\d{7,}/g, HIDDEN.number);
}

function matchesOf(text: string, pattern: RegExp, put: string): Stretch[] {
  return matches(text, pattern).map(({ index, 0: found }) => ({ start: index, end: index + found.length, put }));
}

const mails = (text: string): Stretch[] =>
  matchesOf(text, /[\w.+%-]+\s?[@＠]\s?[\w-]+(?:\s?[.．。]\s?[\w-]+)*/g, HIDDEN.mail);

/** Long rows of letters with digits: private keys, addresses of chains, tokens. */
const keys = (text: string): Stretch[] =>
  matchesOf(text, /(?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{20,}/g, HIDDEN.key);

/** A dozen English words on end are a seed phrase; whoever reports a message in English writes marks between them. */
const seeds = (text: string): Stretch[] =>
  matchesOf(text, /(?:\b\d{0,2}[.、]?\s*[a-z]{3,8}\b[\s,，]*){12,}/g, HIDDEN.key);

const SECRET = /验证码|校验码|动态码|动态口令|口令|密码|短信码|安全码|识别码|暗号|尾号|卡号|证号|账号|PIN|CVV/i;
const ERROR = /(?:错误|状态|返回|提示|报错|异常)(?:代)?[码号]?\D{0,4}$/;

function numbers(text: string): Stretch[] {
  const plain = plainText(text);
  const units = unitsOf(plain);
  return runsIn(plain, new Set()).flatMap(({ start, end, digits }): Stretch[] => {
    const [from, to] = [units[start] ?? 0, units[end] ?? text.length];
    if (digits.length >= LONG) return [{ start: from, end: withCheckDigit(text, to), put: HIDDEN.number }];
    const before = text.slice(Math.max(0, from - NEAR), from);
    const secret = SECRET.test(before) || SECRET.test(text.slice(to, to + NEAR));
    const isCode = digits.length >= CODE && secret && !ERROR.test(before);
    return isCode ? [{ start: from, end: to, put: HIDDEN.code }] : [];
  });
}

/** An identity number may end with X. */
function withCheckDigit(text: string, end: number): number {
  return /^\s?[xXｘＸ](?![A-Za-z])/.test(text.slice(end))
    ? end + (text.slice(end).match(/^\s?./)?.[0].length ?? 0)
    : end;
}

const OF_PERSON = "(?:真实)?姓名|户名|收款人|付款人|持卡人|联系人|开户人|我叫|名字[叫是]";
/** The hundred commonest family names, but for those that mostly are other words (和, 方, 于, 成, 任, 常, 万, 白, 高, 安). */
const FAMILY =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖石贾韦夏付邹熊孟秦邱侯江尹薛闫段雷史龙陶贺顾毛郝龚邵钱严覃武戴莫孔汤赖樊兰殷施洪翟倪";
const stated = new RegExp(
  `(?<label>${OF_PERSON})(?<gap>\\s*[:：是为叫]\\s*|\\s+)(?<name>[\\p{Script=Han}·]{2,4}|[A-Z][a-zA-Z]+(?: [A-Z][a-zA-Z]+)*)`,
  "gu",
);
const bare = new RegExp(`(?<label>${OF_PERSON})(?<gap>)(?<name>[${FAMILY}][\\p{Script=Han}]{1,2})`, "gu");

function names(text: string): Stretch[] {
  return [...matches(text, stated), ...matches(text, bare)].flatMap(({ index, groups = {} }) => {
    const { label = "", gap = "", name = "" } = groups;
    // “姓名是不是要一致” asks; after a colon whatever follows is the name.
    const isName = /[:：]/.test(gap) || /^[A-Z]/.test(name) || FAMILY.includes(name.charAt(0));
    const start = index + label.length + gap.length;
    const length = FAMILY.includes(name.charAt(0)) && !/[:：]/.test(gap) ? Math.min(3, name.length) : name.length;
    return isName ? [{ start, end: start + length, put: HIDDEN.name }] : [];
  });
}
