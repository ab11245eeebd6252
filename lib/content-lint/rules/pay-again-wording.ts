import { findPayAgain, findPayment } from "../../text/advice/pay-again.ts";
import { MONEY, RETRY } from "../../text/advice/pay-words.ts";
import type { Rule } from "../rule.ts";
import { stepAround } from "../steps.ts";
import { type LintText, lineIn, readingWithoutLinks } from "../texts.ts";

// In a step these are advice to pay by themselves: the title is the action.
const ONCE = /(?:只|就|再)(?:付|按|刷|扫|提交)(?:这|上)?一[次笔]/g;
const TITLE =
  /付(?:现金|一[次笔]|[这那]一?[笔次单])|(?:用|回|在|改|拿)[^，。]{1,12}(?:付|刷|还款)$|充值$|(?:换|用|付|或)[^，。]{0,3}现金|^现金|换(?![^，。]{0,6}(?:验证|登录|核验|网))[^，。]{0,8}(?:卡|余额|借记卡|收法|扫法|方式|付法)$|扫你的付款码|再碰一?次/g;
/** The body, and the fields that tell the reader what to do. */
const ADVICE = /^(?:正文|description|means|firstStep|caution)$|^verdict\.|^particulars /;

function extraPatterns({ field }: LintText, step: Readonly<Record<string, string>> | undefined): RegExp[] {
  if (!step) return [];
  const aboutMoney = MONEY.test(`${step.title}${step.when}`);
  return [ONCE, ...(field === "<Step> title" ? [TITLE] : []), ...(aboutMoney ? [RETRY] : [])];
}

function faultOf(text: LintText): { index: number; message: string } | undefined {
  const step = stepAround(text);
  if (step?.risk === "retry" || text.field.endsWith(" when") || text.kind === "screen" || text.field === "标题")
    return undefined;
  const reading = readingWithoutLinks(text);
  const index = (step ? findPayment(reading, extraPatterns(text, step)) : findPayAgain(reading))?.index;
  if (index === undefined) return undefined;
  if (step) return { index, message: `步骤“${step.title}”叫人再付，却没有 risk="retry"；加上它，前面要有查账单的步骤` };
  return { index, message: '这里叫人再付，却没先说查账单；移进 risk="retry" 的步骤，或在前面写明先看有没有扣款' };
}

const step = (title: string, body: string): string =>
  `<Steps>\n<Step id="a" title="${title}">\n${body}\n</Step>\n</Steps>`;

/** Advice to pay again, told by its wording. */
export const payAgainWording: Rule = {
  id: "pay-again-wording",
  why: '不让人付两次：叫人重试付款、再付一次、换卡换渠道付的步骤要写 risk="retry"。',
  severity: "error",
  check({ articles }, report) {
    for (const text of articles.flatMap((article) =>
      article.texts.filter(({ within, field }) => within.length > 0 || ADVICE.test(field)),
    )) {
      const fault = faultOf(text);
      if (fault) report(text.file, lineIn(text, fault.index), fault.message);
    }
  },
  good: [
    step("看账单", "看清账单以前，不付第二次，也别换卡付。"),
    step("停手", "不再付，不重试。再付一次，就是两笔。"),
    step("等一等", "对方催你再转一笔，是骗局。"),
    step("换别的方式验证", "验证过了再往下走。"),
    step("换个网络", "换到家里的 Wi-Fi 再试，页面能打开就好。"),
    '<Steps>\n<Step id="b" title="看账单" checks="bill">\n看扣没扣。\n</Step>\n<Step id="a" title="再付一次" risk="retry">\n换张卡付也行。\n</Step>\n</Steps>',
    "账单里没有扣款，才回原订单付。",
    "付款页面说“请重试”，先看账单。",
    "已经扣了，就不用再付。",
  ],
  bad: [
    step("再付一次", "回到收银台。"),
    step("换张卡付", "用别的卡。"),
    step("回到收银台", "页面没反应，就重新支付。"),
    step("付款没反应", "点一下重试。"),
    step("提现失败了", "隔一阵再试。"),
    step("扫码付不了", "不行就换个渠道付。"),
    step("改用现金", "店家一般都收。"),
    step("往余额里充值", "充完回去付。"),
    step("请店家扫你的付款码", "换个扫法常就过了。"),
    step("隔一阵", "只付一次。"),
    "页面没反应，就再付一次。",
  ],
};
