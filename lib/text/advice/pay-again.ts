import { looksFirst } from "./bill.ts";
import { AGAIN, HARMLESS, IN_A_WAY, MONEY, PAY_HINT, RETRY, SWITCH, TROUBLE } from "./pay-words.ts";
import { clauseAt, type Reading } from "./reading.ts";
import { type Act, type Advice, actsIn, advised } from "./told.ts";

/** The first advice of a text to pay, retry or switch channel once more, whether or not it says to look first; `extra` are further wordings (flag g) that mean so in their place. */
export function findPayment(reading: Reading, extra: readonly RegExp[] = []): Advice | undefined {
  const troubled = reading.clauses.some(({ text }) => TROUBLE.test(text));
  const payments = actsIn(reading, [...AGAIN, ...SWITCH, ...(troubled ? IN_A_WAY : [])], { hint: PAY_HINT }).filter(
    (act) => isPayment(reading, act),
  );
  const retries = actsIn(reading, [RETRY]).filter(
    (act) => isAboutMoney(reading, act) && !isOthers(reading, act) && !isQuota(reading),
  );
  return advised(reading, [...payments, ...retries, ...actsIn(reading, extra)])[0];
}

/** The same where the text does not say to look first whether the money was taken, before the advice or after. */
export function findPayAgain(reading: Reading): Advice | undefined {
  const found = findPayment(reading);
  return found && !looksFirst(reading) ? found : undefined;
}

const ANOTHER_THING =
  /重新(?:打开|登录|绑定|获取|进入|下载|安装|认证|验证|核对|刷新|上传|拍(?!一?[单下])|搜)|(?:再|重新)[^,]{0,3}(?:看|查|核|确认|问)|流水|默认|扣款顺序|设置|是几|几点|关|免密|取消|解除/;
/** A quota that is used up is no failure. */
const QUOTA = /用完|零点|次日|下个?月|改天|上限|次数|明天再|每天最多/;
/** What swindlers charge is another rule's. */
const FEE = /认证费|保证金|解冻|激活|验证金|流水/;
const NOUN_AFTER =
  /^(?:款|费)?(?:的|了|给)?(?:方式的|设置|密码|顺序|账户|记录|人(?!家)|码(?!付|支付))|^流水|^[^,]{0,12}(?:接着)?收(?:款)?$/;

/** “重复支付的钱”, “换默认的付款方式”: not a payment that the reader is told to make. */
function isPayment(reading: Reading, act: Act): boolean {
  const { text } = clauseAt(reading, act.clause);
  const [match, after] = [text.slice(act.start, act.end), text.slice(act.end)];
  if (NOUN_AFTER.test(after) || isOthers(reading, act)) return false;
  if (match.startsWith("再") && isQuota(reading)) return false;
  if (/^(?:重新|再)(?:点|来|弄|走|操作)一?[次遍下]?$/.test(match)) return isAboutMoney(reading, act);
  return !FEE.test(match + after.slice(0, 6)) && !ANOTHER_THING.test(match) && !isStanding(reading, act.clause);
}

/** “自动续费先换成别的付法”: an order of cards that stands, not a payment. */
function isStanding(reading: Reading, clause: number): boolean {
  const { sentence } = clauseAt(reading, clause);
  return reading.clauses.some((one) => one.sentence === sentence && /默认|扣款顺序|续费|代扣/.test(one.text));
}

const isQuota = ({ clauses }: Reading): boolean => clauses.some(({ text }) => QUOTA.test(text));

/** What the shop does, or a wallet can do, the reader is not told to do. */
const OTHERS_ACT =
  /(?:请|让|叫|联系|由|等)(?:商家|店家|卖家|客服|银行|机构|系统)[^,]{0,3}$|(?:有的|支持|不少|允许)[^,]*$|(?:自动|系统)的?$/;

function isOthers(reading: Reading, { clause, start }: Act): boolean {
  const { text } = clauseAt(reading, clause);
  return OTHERS_ACT.test(text.slice(0, start)) && !/付款码|扫/.test(text.slice(start));
}

/** “再试一次” of a payment, not of a log-in, a code, a face. */
function isAboutMoney(reading: Reading, { clause, start, end }: Act): boolean {
  const { text, sentence } = clauseAt(reading, clause);
  const own = text.slice(0, start) + text.slice(end);
  if (/付|支付|转账|提现|充值|刷卡|扫码|缴费|下单|订单/.test(own.replaceAll("支付密码", "")))
    return !/支付密码|付款码/.test(own);
  const harmless = reading.clauses.some((one) => one.sentence === sentence && HARMLESS.test(one.text));
  return !harmless && reading.clauses.some((one) => MONEY.test(one.text));
}
