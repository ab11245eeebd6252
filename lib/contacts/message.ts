import type { Demand, Judgement } from "../text/scam-scripts/judge.ts";
import type { ScriptId } from "../text/scam-scripts/script-ids.ts";
import { type Finding, isBad, type TokenVerdict } from "./findings.ts";
import { sureScripts } from "./sure-words.ts";
import type { LocatedFinding } from "./verify.ts";

/** Why a whole message is alarming: it follows a script, asks for what nobody may be told, or names what is imitated. */
export type Alarm = "script" | "secret" | "imitation";

/** What is said of a whole message, before anything is said of its numbers. */
export interface MessageVerdict {
  /** Undefined where nothing alarms; that is no all-clear. */
  readonly alarm: Alarm | undefined;
  /** Whether it follows a swindler's script. */
  readonly scam: boolean;
  readonly scripts: readonly ScriptId[];
  readonly demands: readonly Demand[];
}

/** What is said of a message with these findings, whose words were judged so. */
export function verdictOn(
  text: string,
  located: readonly LocatedFinding[],
  { scam, scripts, demands, asksSecret }: Judgement,
): MessageVerdict {
  const bad = located.some(({ finding }) => isBad(finding));
  const words = wordsBeside(text, located);
  // A number or an address alone tells of no script; with an imitated one, a call to use it is one.
  const home = leadsHome(located, demands);
  const sure = sureScripts(text);
  const script = sure.length > 0 || (words !== "" && ((scam && !home) || (bad && urges(words))));
  const secret = asksSecret && !home && SECRETS.test(text.replace(NO_SECRETS, ""));
  const alarm = script ? "script" : secret ? "secret" : bad ? "imitation" : undefined;
  return { alarm, scam: script, scripts: script ? [...new Set([...scripts, ...sure])] : [], demands };
}

/** What nobody may be told; an identity card is shown at a counter. */
const SECRETS =
  /验证码|校验码|动态码|短信码|动态口令|密码|助记词|私钥|单词|卡号|cvv|安全码|有效期|屏幕|远程|会议|人脸|刷脸|code|password|pin\b/i;

/** Names of secrets that open no money, as families ask each other for them; and a code that does not come. */
const NO_SECRETS =
  /(?:医保|社保|工资|会员|就诊|公交|图书|饭)卡?的?卡号|(?:wi-?fi|无线网?|网络|路由器?|门锁|门禁|会员|视频|电脑|开机|解压|文件)的?密码|(?:验证码|校验码|动态码|短信码)(?:怎么|为什么|一直|总是?|都|还|老是?)*(?:没有?|不|未|收不|迟迟)[^。！？\n，,]{0,6}(?:发|收|来|到)/gi;

/** Whether a message sends nowhere but to official sites and hotlines, and demands nothing that only swindlers do: an office's own notice reads like its imitation. */
function leadsHome(located: readonly LocatedFinding[], demands: readonly Demand[]): boolean {
  const sends = located.some(({ finding }) => finding.kind === "web" && isKnown(finding));
  const strange = located.some(({ finding }) => !isKnown(finding) && finding.verdict !== "secret");
  return sends && !strange && !demands.some((demand) => ["money", "screen", "app", "silence"].includes(demand));
}

/** The letters of a text outside what was found in it. */
function wordsBeside(text: string, located: readonly LocatedFinding[]): string {
  let rest = "";
  let done = 0;
  for (const { start, end } of located) {
    rest += `${text.slice(done, Math.max(done, start))} `;
    done = Math.max(done, end);
  }
  const words = rest + text.slice(done);
  return /\p{L}/u.test(words.replace(/https?:\/\//g, "")) ? words : "";
}

const URGES =
  /点击|点开|点链接|戳|打开|登[录陆]|访问|致电|[回速]电|请来电|回拨|拨打|联系|联络|咨询|办理|处理|领取|兑换|认证|验证|更新|激活|升级|补录|填写|登记|核实|核对|解[除冻锁]|恢复|下载|扫码|请(?!问)|立即|立刻|尽快|马上|否则|逾期|click|verify|call|log ?in|update|confirm|claim/i;
const ASKS =
  /[?？]|[吗么呢嘛]\s*$|是不是|是谁|谁的|哪[家里个]|是什么|会怎[样么]|怎么办|真的假的|能不能|要不要|可不可以|有没有/;

/** Whether words call for something to be done, and are no question about it. */
const urges = (words: string): boolean => URGES.test(words) && !ASKS.test(words.trim());

/** From what harms most to what is known. */
const order: readonly TokenVerdict[] = [
  "secret",
  "spoofed",
  "lookalike",
  "contact-id",
  "shortlink",
  "unlisted",
  "public",
  "listed",
];

/** Findings, or what is said of them, in the order in which they are shown: worst first, then as in the text. */
export function worstFirst<T extends { readonly finding: Finding }>(found: readonly T[]): T[] {
  const rank = ({ finding }: T): number => order.indexOf(finding.verdict);
  return [...found].sort((a, b) => rank(a) - rank(b));
}

/** Whether a finding says something true of a number, which a swindler may have copied. */
export const isKnown = ({ verdict }: Finding): boolean => verdict === "listed" || verdict === "public";
