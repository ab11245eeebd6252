import { matchesInClauses, sentencesOf } from "./clauses.ts";

const PAY =
  "付(?!法|款(?:方式|码|途中|结果))|支付(?!密码|方式|机构)|转账|转(?!投诉|人工|接)|提现|提(?=一|$)|充值?(?!分)|扫(?=一|码付|付)|刷卡|下单|下新单|买(?=一)|提交(?=付|支付|订单|转|提)|发起(?=付|支付|转|提)|缴费";
const AGAIN = new RegExp(
  [
    `(?:再次?|重新?|另)(?:去|来)?(?:${PAY})`,
    "改用[^，。]{1,8}(?:付(?!款方式|法)|支付|转|提现)",
    "换[^，。]{0,8}(?:卡|渠道|方式|付法|收法|App)[^，。]{0,3}(?:付|转|提|充|扫|刷)",
    "换(?!个?(?:钟点|时间|时候|地方|位置|网))[^，。]{1,6}(?:付(?!款方式|法)|支付(?!方式))",
    "(?:回|在)原订单[^，。]{0,2}付",
  ].join("|"),
  "g",
);
/** Wording of trying again, which means to pay again where money is spoken of. */
export const RETRY = /重试|再试|再点一[次下]|再来一[次遍]/g;
/** Wording about paying, by which “重试” means to pay again. */
export const MONEY = /付款|支付|转账|提现|充值|扣款|付钱|收银|结账/;

// What is not advice to pay: a warning of what would happen, a swindler's demand, a condition for later.
const CONSEQUENCE = /就是|等于|两笔|两次|另一笔|又一笔|付重|多付|重复|更慢|也?会(?:被|到|再|扣)|没用|一样|反而/;
const DEMAND = /(?:叫|让|要|催|逼|骗|哄)(?:你|他|人|对方)|骗局|骗子|诈骗/;
const NEGATED =
  /不(?!行|成|通|了|动|出|上|到|够|急)|别|勿|莫|免得|以免|以防|避免|防止|禁止|停止|谨防|当心|小心|未(?!扣|到)|没(?!扣|到|收|成|付|有|出|转|提|拿|反应)|是否|能否|要不要|才能|才可|何时|什么时候|(?:决定|知道|考虑)/;
const LATER = /^(?:[^，。]{0,4})?(?:之?前|以前|的时候|时，|的话|了吗|吗|呢)/;

/** Where a text advises to pay, retry or switch channel once more, undefined where it does not; `extra` are further wordings (flag g) that mean so in their place. The caller blanks quotations. */
export function findPayAgain(text: string, extra: readonly RegExp[] = []): number | undefined {
  if ([AGAIN, RETRY, ...extra].every((pattern) => text.search(pattern) < 0)) return undefined;
  for (const sentence of sentencesOf(text)) {
    if (CONSEQUENCE.test(sentence.text) || DEMAND.test(sentence.text)) continue;
    const patterns = MONEY.test(sentence.text) ? [AGAIN, RETRY, ...extra] : [AGAIN, ...extra];
    for (const pattern of patterns) {
      for (const { index, before, after } of matchesInClauses(sentence.text, pattern)) {
        if (!NEGATED.test(before) && !LATER.test(after)) return sentence.index + index;
      }
    }
  }
  return undefined;
}

const LOOKED = /扣|账单|明细|记录|退回|退款|查|确认|核对|收到|没成|结果/;

/** Whether what stands before the advice found at `index` says to look first whether the money was taken. */
export function looksFirst(text: string, index: number): boolean {
  return LOOKED.test(text.slice(0, index + 12));
}
