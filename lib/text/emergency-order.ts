import { sentencesOf } from "./clauses.ts";
import { signsOf } from "./emergency-signs.ts";
import type { Found } from "./found.ts";

// Which acts a text puts in order, told from its signs (emergency-signs.ts). Between two acts others may stand, but
// nothing that sets them side by side or asks which.
const ACT = "[PFLWCEX]";
const BETWEEN = "[^=?.]*?";
const forms: readonly RegExp[] = [
  // 先报警，再挂失; 先联系银行。银行说管不了，再报警
  new RegExp(`1,?(?<a>${ACT})${BETWEEN}\\.?${BETWEEN}[2d],?1?(?<b>${ACT})`, "g"),
  // 先挂失，挂好了打 110
  new RegExp(`1(?<a>[FLW])(?!/)${BETWEEN}(?<b>P)`, "g"),
  // 优先冻结，报警其次; 挂失排第一，报警排第二
  new RegExp(`(?:1(?<a>${ACT})|(?<c>${ACT})1),${BETWEEN}(?<b>${ACT})[2d](?!${ACT})`, "g"),
  // 挂失以后报警
  new RegExp(`(?<a>${ACT}),?>,?[12]*(?<b>${ACT})`, "g"),
  // 挂失，再报警
  new RegExp(`(?<a>${ACT})[,./>]*2,?(?<b>${ACT})`, "g"),
  // 报警之前先挂失
  new RegExp(`(?<b>${ACT}),?<,?1?(?<a>${ACT})`, "g"),
  // 报案要在冻结之后
  new RegExp(`(?<b>${ACT})(?<a>${ACT})>(?=[,.]|$)`, "g"),
  // 报警要在挂失之前
  new RegExp(`(?<a>${ACT})(?<b>${ACT})<(?=[,.]|$)`, "g"),
  // 挂失这件事，等派出所受理了再办
  new RegExp(`(?<b>${ACT}),(?<a>${ACT})>?2(?!${ACT})`, "g"),
  // 确认了再报警，先让客服查
  new RegExp(`(?<b>${ACT}),1(?<a>[PFLWCE])`, "g"),
  // 先打银行还是先打 110？先打银行
  /(?<a>[PFL])\?1?(?<b>[PFL])\.[^.]*[PFL]/g,
  // 顺序：冻结、报警
  new RegExp(`(?<=s.*)(?<a>${ACT})[,./](?<b>${ACT})|(?<c>${ACT})[,./](?<d>${ACT})(?=[^.]*[sS])`, "g"),
  // 挂失比报警要紧
  new RegExp(`(?<a>${ACT})c(?<b>${ACT})`, "g"),
];
/** The police are to wait, or the line stays open, whatever comes first. */
const later =
  /d[12]?P|Pd(?![PFLWCEX])|(?<![CB][,.>]*)(?<![PFLWCEX][,.>]*)(?:2|X>,?)P|P2(?=[,.]|$)|P<(?!,?1?[CB])|Cd(?![PFLWCEX])/;
/** Nothing was lost: the police can wait. */
const harmless = /没有?(?:损失|少钱)/;

/** Acts of an emergency, as emergency-signs.ts calls them: police, freeze, passwords, cut. */
export type EmergencySign = "P" | "F" | "W" | "C";

/** The acts that a text names, in order, each once; others are not counted. */
export function actsIn(text: string): EmergencySign[] {
  const found = signsOf(text).signs.match(/[PFWC]/g) ?? [];
  return [...new Set(found)] as EmergencySign[];
}

/** The first two of some acts, in the order in which they are told, that are not to be told in that order; `allowed` is an order that may be told. */
export function misplaced(
  acts: readonly EmergencySign[],
  allowed: readonly EmergencySign[] = [],
): readonly [EmergencySign, EmergencySign] | undefined {
  const agreed = (a: EmergencySign, b: EmergencySign): boolean =>
    allowed.includes(a) && allowed.indexOf(a) < allowed.indexOf(b);
  const pairs = acts.flatMap((a, i) => acts.slice(i + 1).map((b) => [a, b] as const));
  return pairs.find(([a, b]) => forbidden.has(a + b) && !agreed(a, b));
}

/** Police and freezing in either order are for content/emergency.yaml to say; of the others one order is wrong for everybody. */
const forbidden = new Set(["PF", "FP", "PL", "LP", "WP", "EP", "XP", "EF", "WF", "PC", "FC", "LC", "WC", "EC", "XC"]);
/** A phone is also switched off and cut off from the network where nobody has swindled anyone. */
const swindled = /骗|盗|共享|对方|他|陌生|验证码|110|报警/;

// Situations in which one act alone, named first, is wrong.
const situations: readonly (readonly [when: RegExp, first: RegExp])[] = [
  [
    /(?:骗|上当|受害|共享)[^。]*(?:转|付|汇|扣|钱)(?:了|走|出|给|完|账|已经|没了)|(?:转|付|汇)(?:了|出|给)[^。]{0,6}骗子|骗走|骗了钱/,
    /1,?[FLWE]/,
  ],
  [
    /丢(?:了|失)(?:手机|卡)|(?:手机|卡|钱包)[^，。]{0,4}(?:丢|偷|抢|不见)|盗刷|账户[^，。]{0,2}被盗|被(?:别?人)?刷|没人联系|多出一笔|陌生(?:的)?扣款/,
    /1,?[PWE]/,
  ],
  [/钱[^，。]{0,2}(?:还在|没少)|钱[^，。]{0,3}(?:没|未)(?:有)?(?:出去|转|动|扣|少|付)|还没(?:转|付)/, /1,?[PWE]/],
];
/** What somebody else demands is not our advice. */
const demanded =
  /(?:骗子|对方|他|她|有人|来电)(?:们)?[^，。]{0,4}(?:叫|让|说|教|催|要)(?:你|我)?[^，。]{0,2}$|(?:叫|让|教|催|要)你/;

/** Where a text states an order of its own for an emergency: whether police or freezing comes first, or an order that is wrong in every situation. The caller leaves out what content/emergency.yaml says. */
export function findOwnOrder(text: string): Found | undefined {
  for (const stretch of stretchesOf(text)) {
    const index = ownOrderIn(stretch.text);
    const clause =
      index === undefined
        ? ""
        : (stretch.text
            .slice(0, index + 1)
            .split(/[，。；：]/)
            .at(-1) ?? "");
    if (index !== undefined && !demanded.test(clause))
      return { index: stretch.index + index, match: stretch.text.trim() };
  }
  return undefined;
}

/** Each sentence, and each with the one after it: an order is often told in two. */
function stretchesOf(text: string): { text: string; index: number }[] {
  const sentences = sentencesOf(text);
  return sentences.flatMap(({ text: one, index }, i) => {
    const next = sentences[i + 1];
    const both = next && { text: text.slice(index, next.index + next.text.length), index };
    return both ? [{ text: one, index }, both] : [{ text: one, index }];
  });
}

function ownOrderIn(text: string): number | undefined {
  const { signs, at } = signsOf(text);
  if (!/[PFLWCE]/.test(signs)) return undefined;
  for (const form of forms) {
    for (const { groups, index } of overlapping(signs, form)) {
      const pair = `${groups.a ?? groups.c}${groups.b ?? groups.d}`;
      if (!forbidden.has(pair) || (pair.endsWith("C") && !swindled.test(text))) continue;
      return at[index];
    }
  }
  if (/N.*P|P.*N/.test(signs) && swindled.test(text)) return at[signs.indexOf("N")];
  const waits = harmless.test(text) ? undefined : later.exec(signs);
  if (waits) return at[waits.index];
  const alone = situations.find(
    ([when, first]) => when.test(text) && first.test(signs) && !/P.*[FL]|[FL].*P/.test(signs),
  );
  return alone && at[alone[1].exec(signs)?.index ?? 0];
}

/** Every match, those that begin inside another too. */
function overlapping(signs: string, form: RegExp): { groups: Record<string, string>; index: number }[] {
  const found: { groups: Record<string, string>; index: number }[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(signs); match; match = form.exec(signs)) {
    found.push({ groups: match.groups ?? {}, index: match.index });
    form.lastIndex = match.index + 1;
  }
  return found;
}
