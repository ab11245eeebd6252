import { isForbidden } from "./negation.ts";
import { clauseAt, type Reading } from "./reading.ts";

const LOOK =
  "看|查|核对|核实|核过|确认|对(?=一下|账|过|清|好)|翻|搜|比对|瞄|瞧|打开|点开|弄清|问清|盯|\\bcheck\\b|找|出示|问";
const BILL =
  "账单|明细|扣(?:没|了没|款|费|钱|不扣|成)|有没有扣|是否扣|出账|流水|交易记录|付款记录|支付记录|收款记录|银行短信|扣款短信|银行(?:app|卡)?(?:的)?(?:余额|记录|短信)|(?:跟|和|与|向|问)[^,]{0,2}银行|银行(?:那边|那头|回执|流水|回复|反馈|系统)|(?:上|前|第|头|原来那|刚才那)(?:一)?(?:笔|单)|这笔|那笔|那一笔|这一笔|零钱|余额|收款方|收没收到|收到没|退回|三处|三边|原订单|结果|状态";
const LOOKS = new RegExp(`(?:${LOOK})[^,]{0,12}?(?:${BILL})|(?:${BILL})[^,]{0,8}?(?:${LOOK})(?!来|起|到账)|对账`);
const NONE = "没有?扣|未扣|没有?这[一]?笔|退回来?了|加回来?了|已退|没有?(?:扣款)?记录|没有?出账|都没有";
const SEEN_NOTHING =
  "(?:银行|账单|明细|短信|余额)[^,]{0,8}(?:没有?扣|未扣|没有(?=的话|才|、)|没有?(?:这|那|记录|出账|任何|$)|都没有?|加回来)";
const NOT_TAKEN = new RegExp(
  `(?:如果|要是|若|确认|确定|确实|真的|的话|(?:^|[^刚方])才|只有|明确|写着|显示|账单|银行|明细|短信|两边|三处|三边|记录|都|前提)[^,]{0,10}?(?:${NONE}|没付成|没成(?!功)|没有?收到)|(?:${NONE}|一条[^,]{0,4}没有|已?退回|退回来|加回来)[^,]{0,6}?(?:的话|才|再|就(?!是)|的$)|退(?:款|回|到)[^,]{0,6}(?:以后|之后|后)(?:$|再|才|重)|已经?退(?:了|款|回)|退款成功|钱(?:已经)?退?回来了|${SEEN_NOTHING}`,
);
/** Looking that is put off, or waved aside, is none. */
const PUT_OFF =
  /回头|以后再|之后|后面|晚点|过后|事后|慢慢|到时候|改天|明天再|不管|不用|不必|无需|没必要|别管|不需要|用不着|随后|系统会|自动退|会自动|后来|付完|再说|不代表|不等|(?:我们?|这边|后台)(?:会|再|来|去|帮|给|让|这就|马上|先)[^,]{0,8}(?:查|核)(?!过|了|到)/;
const CERTAIN_WRONGLY = /多扣|不会扣|不扣|失败|超时|处理中|支付中|关闭|说明没|就是没/;
const SEEN = new RegExp(SEEN_NOTHING);
const WE_LOOKED =
  /(?:^|我们?|这边|后台|帮[您你]|给[您你]|已经?|刚才?|银行)(?:已经?|刚才?|也|都|再|又)?(?:查|核)(?:过|了|实(?:过|了)|对(?:过|了)|完)|^经(?:查|核实)/;
const READ_OUT = /(?:看|查|核实|核对|确认|查询|核)(?:了|过|到|完|好了)|经查|显示/;

/** Whether a text says to look first whether money was taken, or that somebody looked and found that it was not. */
export function looksFirst(reading: Reading): boolean {
  return reading.clauses.some(({ text }, i) => {
    if (PUT_OFF.test(text) || /(?:扣没扣|扣不扣|有没有扣)[^,]{0,4}(?:都|没关系|无所谓|不要紧)/.test(text)) return false;
    const condition = NOT_TAKEN.exec(text);
    if (condition && (SEEN.test(text) || !CERTAIN_WRONGLY.test(text))) return true;
    // “我们查过，这笔没有扣款”
    if (WE_LOOKED.test(text) && foundNothing(reading, i)) return true;
    const look = LOOKS.exec(text);
    if (!look || isForbidden(text.slice(0, look.index))) return false;
    // “帮您看了订单，是支付中”: a status that was read out is no answer.
    return !READ_OUT.test(text) || foundNothing(reading, i);
  });
}

function foundNothing(reading: Reading, at: number): boolean {
  const { sentence } = clauseAt(reading, at);
  const near = reading.clauses
    .slice(Math.max(0, at - 2), at + 4)
    .filter((one) => Math.abs(one.sentence - sentence) <= 1);
  return near.some(
    ({ text }) =>
      /没有?(?:这|那|扣|出账|记录|收到|任何|产生)|未(?:扣|产生|查到|见)|无(?:扣|此|这)|退回/.test(text) &&
      !CERTAIN_WRONGLY.test(text),
  );
}
