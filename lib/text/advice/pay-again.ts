import { type Act, actsIn } from "./act.ts";
import { looksFirst } from "./bill.ts";
import { AGAIN, HARMLESS, IN_A_WAY, MONEY, PAY_HINT, RETRY, SWITCH, TROUBLE } from "./pay-words.ts";
import { clauseAt, type Reading } from "./reading.ts";
import { type Advice, advised } from "./told.ts";

/** The first advice of a text to pay, retry or switch channel once more, whether or not it says to look first; `extra` are further wordings (flag g) that mean so in their place. */
export function findPayment(reading: Reading, extra: readonly RegExp[] = []): Advice | undefined {
  const troubled = reading.clauses.some(({ text }) => TROUBLE.test(text));
  const payments = actsIn(reading, [...AGAIN, ...SWITCH, ...(troubled ? IN_A_WAY : [])], { hint: PAY_HINT }).filter(
    (act) => isPayment(reading, act),
  );
  const retries = actsIn(reading, [RETRY]).filter(
    (act) => isAboutMoney(reading, act) && !isOthers(reading, act) && !isQuota(reading),
  );
  const covered = reading.clauses.some(({ text }) => COVERED.test(text)) ? actsIn(reading, [SETTLE]) : [];
  return advised(reading, [...payments, ...retries, ...covered, ...actsIn(reading, extra)])[0];
}

/** The same where the text does not say to look first whether the money was taken, before the advice or after. */
export function findPayAgain(reading: Reading): Advice | undefined {
  const found = findPayment(reading);
  return found && !looksFirst(reading) ? found : undefined;
}

/** What was paid before is said to come back by itself, so that paying now is paying again. */
const COVERED =
  /(?:前面|之前|上面?|原来|刚才|那|头|第一|重复|多)(?:的|那|一|付|扣|缴|转|出来)*(?:[笔单个次]|的)[^,]{0,6}?(?:会|自动|再|慢慢|后面|我们|平台|系统)[^,]{0,6}?(?:退|查|返|处理|抵|算|留)|(?:回头|之后|后面|过后)[^,]{0,8}?(?:会|再|给[您你]|自动)[^,]{0,3}?(?:退|返|补)/;
const SETTLE =
  /先(?:把|将|用)?[^,]{0,10}?(?:付|支付|结|缴|交|垫|转)(?=掉|了|上|清|完|一下|过去|吧|$)|(?:付|结|缴|交|垫)(?:掉|清)/g;

const ANOTHER_THING =
  /重新(?:打开|登录|绑定|获取|进入|下载|安装|认证|验证|核对|刷新|上传|拍(?!一?[单下])|搜)|(?:再|重新)[^,]{0,3}(?:看|查|核|确认|问)|流水|默认|扣款顺序|设置|是几|几点|关|免密|取消|解除/;
/** A quota that is used up is no failure. */
const QUOTA = /用完|零点|次日|下个?月|改天|上限|次数|明天再|每天最多/;
/** What swindlers charge is another rule's. */
const FEE = /认证费|保证金|解冻|激活|验证金|流水/;
const NOUN_AFTER =
  /^(?:一[次遍下])?(?:申诉|申请|材料|资料|反馈|工单|截图|审核|认证|信息|证件|报告|投诉|问题)|^(?:款|费)?(?:的|了|给)?(?:方式的|设置|密码|顺序|账户|记录|人(?!家)|码(?!付|支付))|^流水|^[^,]{0,12}(?:接着)?收(?:款)?$/;

/** “重复支付的钱”, “换默认的付款方式”: not a payment that the reader is told to make. */
function isPayment(reading: Reading, act: Act): boolean {
  const { text } = clauseAt(reading, act.clause);
  const [match, after] = [text.slice(act.start, act.end), text.slice(act.end)];
  // “换个手机扫码”: what is scanned is no name of a thing; “走过去再扫码” is what comes then.
  const scans = /^(?:换|改|切|重新)[^再]*扫(?:一下|下)?$/.test(match) && after.startsWith("码");
  const noun = NOUN_AFTER.test(after) && !scans;
  if (noun || isOthers(reading, act)) return false;
  if (match.includes("刷") && isAboutFace(reading, act)) return false;
  if (match.startsWith("再") && (isQuota(reading) || isNext(reading, act))) return false;
  if (/^(?:重新|再)(?:点|来|弄|走|操作)一?[次遍下]?$/.test(match)) return isAboutMoney(reading, act);
  return (
    !FEE.test(text.slice(0, act.start) + match + after.slice(0, 6)) &&
    !ANOTHER_THING.test(match) &&
    !isStanding(reading, act.clause)
  );
}

/** “人脸没过可以再刷一次”: a face is held to the camera, no card to a machine. */
function isAboutFace(reading: Reading, { clause, start, end }: Act): boolean {
  const { text, sentence } = clauseAt(reading, clause);
  const after = text.slice(end);
  if (/^(?:卡|码|一?笔)/.test(after) || /[卡码]/.test(text.slice(start, end))) return false;
  return (
    /^脸/.test(after) || reading.clauses.some((one) => one.sentence === sentence && /人脸|刷脸|光线/.test(one.text))
  );
}

/** “自动续费先换成别的付法”: an order of cards that stands, not a payment. */
function isStanding(reading: Reading, clause: number): boolean {
  const { sentence } = clauseAt(reading, clause);
  return reading.clauses.some((one) => one.sentence === sentence && /默认|扣款顺序|续费|代扣/.test(one.text));
}

/** “确认对方身份后再转”, “先核对户名，再转账”: what comes next, where nothing was paid yet. */
const CHECKED =
  /(?:核实|核对|确认|问|看清|查|想清|弄清|确保|商量|对(?:一下|过|好))[^,]{0,8}?(?:后|清楚|好|了|过|完|无误|一下|清|明白)?$/;
const FAILED = /失败|没(?:有)?(?:成|付|到|扣|反应|收到|过去|出来|刷上)|不成功|不了|超时|重新|一[次遍笔]/;

function isNext(reading: Reading, { clause, start, end }: Act): boolean {
  const { text, sentence } = clauseAt(reading, clause);
  if (reading.clauses.some((one) => FAILED.test(one.text))) return false;
  const before = text.slice(0, start);
  if (/次|遍|笔/.test(text.slice(start, end + 2))) return false;
  const earlier = clauseAt(reading, clause - 1);
  return CHECKED.test(before) || (before === "" && earlier.sentence === sentence && /先|核|确/.test(earlier.text));
}

const isQuota = ({ clauses }: Reading): boolean => clauses.some(({ text }) => QUOTA.test(text));

/** What the shop does, or a wallet can do, the reader is not told to do. */
const OTHERS_ACT =
  /(?:请|让|叫|联系|由|等)(?:商家|店家|卖家|客服|银行|机构|系统)[^,]{0,3}$|(?:有的|支持|不少|允许)[^,]*$|(?:自动|系统)的?$/;

function isOthers(reading: Reading, { clause, start }: Act): boolean {
  const { text } = clauseAt(reading, clause);
  return OTHERS_ACT.test(text.slice(0, start)) && !/付款码|扫/.test(text.slice(start));
}

/** “网络卡顿没付成”: what else is named there takes nothing from it. */
const PAID =
  /付(?:款)?(?:不?成|失败|不了|没成|过)|没(?:有)?(?:付|支付|扣|转|刷)(?:上|成|款|出|到|过)|支付(?:失败|不)|扣款失败|转账失败/;

/** “再试一次” of a payment, not of a log-in, a code, a face. */
function isAboutMoney(reading: Reading, { clause, start, end }: Act): boolean {
  const { text, sentence } = clauseAt(reading, clause);
  const own = text.slice(0, start) + text.slice(end);
  if (/付|支付|转账|提现|充值|刷卡|扫码|缴费|下单|订单/.test(own.replaceAll("支付密码", "")))
    return !/支付密码|付款码/.test(own);
  const harmless = reading.clauses.some(
    (one) => one.sentence === sentence && HARMLESS.test(one.text) && !PAID.test(one.text),
  );
  return !harmless && reading.clauses.some((one) => MONEY.test(one.text));
}
