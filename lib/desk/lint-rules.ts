import type { Finding } from "../contacts/findings.ts";
import { locate } from "../contacts/verify.ts";
import { findDestruction, warnsOfLoss } from "../text/advice/destruction.ts";
import { findPayAgain } from "../text/advice/pay-again.ts";
import { findPromises } from "../text/advice/promises.ts";
import type { Reading } from "../text/advice/reading.ts";
import { findSecretRequests } from "../text/advice/secret-requests.ts";
import type { Advice } from "../text/advice/told.ts";
import { findFillers } from "../text/fillers.ts";
import { findAddresses } from "../text/tokens/linkify.ts";
import type { LintContext, OutgoingFinding } from "./outgoing-finding.ts";
import { mixedPersons } from "./person.ts";
import { unknownPlaceholders } from "./placeholders.ts";

type Found = Omit<OutgoingFinding, "rule" | "grave">;

/** One rule for outgoing texts; its examples are its tests. */
export interface LintRule {
  readonly id: string;
  /** Why it is there, in an agent's words. */
  readonly why: string;
  readonly grave: boolean;
  readonly find: (reading: Reading, context: LintContext) => Found[];
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const at = ({ index, match }: { index: number; match: string }) => ({ start: index, end: index + match.length });
/** Advice is shown by its clause: who is told what stands there, and nowhere shorter. */
const inClause = ({ clause, index, match }: Advice) => ({ ...clause, marked: at({ index, match }) });

/** Never asks for what only swindlers ask for. */
const asksSecret: LintRule = {
  id: "asks-secret",
  why: "不要用户的验证码、密码、助记词，不叫人共享屏幕、转到“安全账户”、交“解冻费”。",
  grave: true,
  find: (reading) =>
    findSecretRequests(reading).map((found) => ({
      ...inClause(found),
      says: `“${found.match}”在要保密的东西`,
      repair: "删掉这一句。核验身份让用户自己在官方 App 里做",
    })),
  good: ["验证码、密码、助记词，谁要都不给。", "在官方 App 里照提示输入验证码。", "叫你共享屏幕的，是骗子。"],
  bad: [
    "请把验证码发给我。",
    "提供一下支付密码，好核对身份。",
    "麻烦打开屏幕共享。",
    "先把钱转到安全账户。",
    "交一笔解冻费就好。",
  ],
};

/** Advice to pay again comes after the look into the bill. */
const payAgain: LintRule = {
  id: "pay-again",
  why: "叫人再付之前，先说看账单里扣没扣；不然会付两次。",
  grave: true,
  find: (reading) => {
    const found = findPayAgain(reading);
    if (!found) return [];
    return [
      {
        ...inClause(found),
        says: "叫人再付，前面没说先查账单",
        repair: "在前面加一句“先看账单里有没有这笔扣款”",
      },
    ];
  },
  good: ["账单和银行都没有这笔，再付一次。", "先别再付，也别换卡付。", "再付一次，就是两笔。"],
  bad: ["你重新支付就行。", "换张卡付。", "付款失败了，隔一会儿再试。"],
};

/** Steps that lose data carry the warning for those who keep their own keys. */
const destroy: LintRule = {
  id: "destroy",
  why: "叫人重装、清数据、换手机，要提醒自保管钱包先抄好助记词；不然钱就找不回来。",
  grave: true,
  find: (reading) => {
    const found = findDestruction(reading);
    if (!found || warnsOfLoss(reading)) return [];
    return [
      {
        ...inClause(found),
        says: `“${found.match}”会清掉数据，没有警告`,
        repair: "加一句“自保管钱包没抄好助记词的，先别做”",
      },
    ];
  },
  good: [
    "先别卸载。",
    "卸载重装。没备份恢复信息的，先别做。",
    "卸载重装。自保管钱包没抄好助记词的，别做。",
    "重装之前先看账单。",
  ],
  bad: [
    "卸载重装一次。",
    "卸载重装一次。验证码、密码、助记词，谁要都不给。",
    "到设置里清除数据，再打开。",
    "把手机恢复出厂设置。",
  ],
};

/** Numbers and addresses come from the registry. */
const number: LintRule = {
  id: "number",
  why: "号码、网址、账号只发登记簿里有的：抄错一位，用户就打给了骗子。",
  grave: true,
  find: ({ source: text }, { directory, origin }) =>
    locate(ownBlanked(text, origin), directory, findAddresses).flatMap(({ finding, start, end }) => {
      const words = contactWords(finding);
      return words ? [{ start, end, ...words }] : [];
    }),
  good: [
    "打 95588 问。",
    "看 https://example.org/s/101-10（编号 101-10）。",
    "有 3 笔，每笔 1200 元。",
    "尾号 4321 的这一笔。",
  ],
  bad: [
    "打 95589 问。",
    "看 icbc。com 的公告。",
    "加微信号 kefu95588。",
    "看 www.icbc-help.com。",
    "发到 help@icbc.cn。",
    "打 13800138000。",
  ],
};

/** Promises nobody can keep. */
const promise: LintRule = {
  id: "promise",
  why: "不许诺做不到的事：信了的人会停下挂失、报警，没到账又会拿着这句话回来。",
  grave: true,
  find: (reading) =>
    findPromises(reading).map((found) => ({
      ...inClause(found),
      says: `“${found.match}”是做不到的保证`,
      repair: "删掉，或写“以官方 App 内公布为准”",
    })),
  good: ["到账时间以官方 App 内公布为准。", "没有谁能保证追回。", "不一定能退。"],
  bad: ["钱马上到账。", "保证给你解决。", "重登一定能好。", "放心付。"],
};

/** Words that fit anywhere. */
const fillers: LintRule = {
  id: "fillers",
  why: "放在哪里都对的话，占了一屏，帮不了人。",
  grave: false,
  find: ({ source }) =>
    findFillers(source)
      // Articles say 你; a customer may be told 您.
      .filter(({ match }) => match !== "您")
      .map(({ index, match, repair, instead }) => ({
        start: index,
        end: index + match.length,
        says: `不用“${match}”`,
        repair,
        instead,
      })),
  good: ["先看账单。", "屏幕写着“请您耐心等待！”，先看账单。"],
  bad: ["请耐心等待。", "温馨提示：先看账单。", "建议您看账单。", "别急！"],
};

/** One person in a text. */
const person: LintRule = {
  id: "person",
  why: "一条里又是“您”又是“你”，像两个人写的，也像骗子拼的。",
  grave: false,
  find: ({ source }) =>
    mixedPersons(source).map(({ index, match, instead }) => ({
      ...at({ index, match }),
      says: "“您”和“你”混着用",
      repair: `这里改成“${instead}”`,
      instead,
    })),
  good: ["您的钱还在，您先看账单。", "你的钱还在。", "您看到“你的账户异常”，别点。", "打开迷你程序，您再看。"],
  bad: ["您先看账单，你的钱还在。", "你好，请您看账单。", "您几位先看账单，你的钱还在。"],
};

/** Braces that nothing fills. */
const braces: LintRule = {
  id: "placeholders",
  why: "没填上的花括号会原样发给用户。",
  grave: false,
  find: ({ source }) =>
    unknownPlaceholders(source).map((found) => ({
      ...at(found),
      says: `“${found.match}”不是占位符，会原样发出去`,
      repair: "改成 {称呼} 或 {订单尾号}，或直接写上",
    })),
  good: ["{称呼}，尾号 {订单尾号} 的这一笔。"],
  bad: ["{姓名}，你好。", "尾号 {尾号}。"],
};

/** Every rule for outgoing texts, those that protect people first. */
export const lintRules: readonly LintRule[] = [asksSecret, payAgain, destroy, number, promise, fillers, person, braces];

/** Our own links and codes blanked, character for character: a code is no telephone number. */
function ownBlanked(text: string, origin: string): string {
  const blank = (found: string): string => "□".repeat(found.length);
  return text
    .split(origin)
    .join("□".repeat(origin.length))
    .replace(/□\/s\/[\d-]+/g, blank)
    .replace(/编号\s*\d{3,5}(?:-\d{1,3})?/g, blank);
}

function contactWords({ kind, verdict, traits }: Finding): { says: string; repair: string } | undefined {
  const fromRegistry = "从号码登记簿里抄，或改成“官方 App 里的客服”";
  if (verdict === "listed") return undefined;
  if (verdict === "secret")
    return traits.includes("code")
      ? { says: "像短信验证码", repair: "删掉；验证码谁都不该看到" }
      : { says: "像完整的银行卡号", repair: "只留后四位" };
  if (kind === "account") return { says: "登记簿里没有微信号、QQ 或邮箱", repair: fromRegistry };
  const what = kind === "web" ? "网址" : "号码";
  if (verdict === "lookalike" || verdict === "spoofed")
    return { says: `这个${what}不在登记簿，和登记过的很像`, repair: fromRegistry };
  return { says: `登记簿里没有这个${what}`, repair: fromRegistry };
}
