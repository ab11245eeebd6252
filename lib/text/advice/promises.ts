import { type Act, actsIn } from "./act.ts";
import { COMFORT, FUTURES, SHORT_VOUCHES, VOUCHES } from "./promise-grammar.ts";
import { OUTCOME, PROMISES } from "./promise-words.ts";
import { clauseAt, laterInSentence, type Reading } from "./reading.ts";
import { type Advice, advised } from "./told.ts";

/** Denied, doubted, hedged, hoped for, or somebody else's. */
const HEDGED =
  /不(?!存在|出[\d一两二三半几]|到[\d一两二三半几]|超过|会|可能|丢|少|差|了|用|会让|要(?:担心|急|怕)|存在|急|怕|必担|能不)|没(?!了|问题|事|有(?:任何|一点|丝毫|解决|退|追)|有问题|不了)|无法|未必|难|谁(?!也动)|凡|骗|号称|声称|许诺|承诺|敢(?!说|打赌|打包|撂|跟您说|肯定)|别(?!担心|急|怕|的)|预计|大概|大约|左右|一般|通常|多半|多数|可能|也许|或许|尽量|争取|尽快|应该|希望|(?:商家|卖家|店家|商户|机构|银行|经营者|本人)[^,]{0,6}(?:必须|须)|尽力|努力|协助|争取|以[^,]{0,12}为准|是否|能否|能不能|会不会|怎么|才能|才会|才可|等于|代表|未(?!来)|如果|要是|若|除非|假如|为了|又$|何时|什么时候|多久|有的|有些|按规定|应当|依法|之?一$/;
const HEDGED_AFTER =
  /^账的(?![哦哈呢呀]|$)|^[^,]{0,4}?(?:吗|么|的(?:都|是|人|话|说法)|都?是骗|为由|不可信|别信|与否|也不行|才怪|左右|以前的|之类)/;
/** Somebody else's word. */
const OTHERS_WORD = /(?:他们?|她|对方|骗子|中介|网上|有人|人家|谁)[^,]{0,4}$/;
const HEDGE_NEAR = /预计|一般|通常|大概|左右|以[^,]{0,14}为准|多半|大多|尽快|争取|可能|具体看|不同/;
/** What is done for the reader at once is service, not a promise: 马上帮您查. */
const SERVICE =
  /(?:查|看|核实|核对|登记|记录|反馈|催|联系|转(?!不|走|出)|提交|备注|问(?!题)|申请|处理(?!好|完|掉)|跟进(?!保)|留意|通知|告知|回(?:复|电|话|访|消息|信)|答复)/;
/** Service that ends in a word of outcomes: 转达, 带到. */
const CARRIED = /转达|传达|带到|反馈(?:到|给)|通知(?:到|您|你)|回(?:复|电|话|访|消息|信)|答复/;

/** “肯定有人问过”: a verb that happened. */
const DONE_BEFORE = /[问见说用试做遇到听看查办有讲经]过(?:的|了)?$/;

/** Promises that nobody can keep, one a clause; what is denied, doubted, hedged or quoted is none. */
export function findPromises(reading: Reading): Advice[] {
  const forUs = () => true;
  const plain = actsIn(reading, PROMISES, { forUs });
  const made = actsIn(reading, VOUCHES, { forUs });
  const short = actsIn(reading, SHORT_VOUCHES, { forUs }).filter((act) => isBesideOutcome(reading, act));
  const comforted = actsIn(reading, FUTURES, { forUs }).filter(({ clause }) => isComforted(reading, clause));
  return advised(
    reading,
    [...plain, ...made, ...short, ...comforted].filter((act) => isPromise(reading, act)),
  );
}

const SURELY_OUTCOME = new RegExp(OUTCOME);
/** What is looked forward to, so that a short time is promised of it. */
const OUTCOME_BESIDE = /到账|退(?!出)|恢复|解[封冻锁除]|返|赔|修好|能用|正常|回来/;
/** What is still to come, whoever brings it. */
const OUTCOME_AHEAD =
  /(?:会|能|就|自动|给[您你]|帮[您你]|可以|准|必|肯定)[^,]{0,6}?(?:到(?!柜|网|银|店|派)|退(?!出)|恢复|解[封冻锁除开]|返|赔|补|追|通过|批|还)|(?:退|返|赔)[^,]{0,4}(?:给|到)[您你]/;
const HEDGED_SENTENCE = /以[^,]{0,14}为准|预计|大概|具体看/;

function isComforted({ clauses }: Reading, clause: number): boolean {
  return clauses.slice(Math.max(0, clause - 2), clause + 3).some(({ text }) => COMFORT.test(text));
}

/** “稳了” vouches for what was spoken of in the clauses beside it. */
function isBesideOutcome(reading: Reading, { clause }: Act): boolean {
  const { sentence } = clauseAt(reading, clause);
  const near = reading.clauses.filter(
    (one, i) => i !== clause && Math.abs(i - clause) <= 2 && Math.abs(one.sentence - sentence) <= 1,
  );
  return near.some(({ text }) => OUTCOME_AHEAD.test(text) && !HEDGED.test(text)) && !near.some(({ asks }) => asks);
}

/** “未到账的款项”: what is spoken of, not what is denied. */
const RELATIVE = /(?:未|没有?|不)[^,的]{1,5}的(?=[钱款订余账这那])/g;
/** “不到账我赔”: the case in which we stand for it. */
const CASE = /^(?:没|不)(?:到账?|退|成|行|给|解|赔|够|过)[^,]{0,2}$/;
const OURS = /^(?:我|平台|咱|公司)/;

/** “您一定留好截图”: the reader is to do it. */
const INSTRUCTS =
  /(?:^|[^给帮让为把替])(?:[您你]|请|大家|用户)(?:也|可|们)?(?:一定|绝对|千万|务必|必须)(?!会|能|可以|没|不会|收|拿|到|赔|退|过|成|批)/;
/** “一定先把助记词抄好”. */
const IMPERATIVE =
  /^(?:一定|绝对|千万|肯定|必)(?:要|得|先(?!给|帮|赔|退)|记得|记住|注意|小心|去|在(?!今|明|\d)|把(?![^,]*(?:给|帮|替|退|赔|追|还)))/;
/** “包解封的，都是骗人的”. */
const SWINDLE_AFTER =
  /^(?:也|都|就|全|均|一律|一定|肯定|百分之?百|八成|多半)*(?:是|属于|为)[^,]{0,4}?(?:骗|诈|假|套路|圈套|话术)|^(?:您|你|您也|都|也|请|就|千万|一句)*(?:别|不要|勿|切勿|不能|甭)(?:轻?信|当真|听|理|上当)/;

/** “百分百免费？这种广告要小心”. */
const SUCH =
  /^(?:像|听到|看到|遇到|凡是?)?(?:这种|这类|此类|这样|诸如此类|那种|这话|这些)[^,]{0,8}?(?:骗|假|信|当心|小心|警惕|别|不要|不可|勿|套路|靠不住)/;

function isCalledSwindle(reading: Reading, clause: number): boolean {
  const later = laterInSentence(reading, clause);
  const next = clauseAt(reading, clause + later.length + 1);
  return [...later, next].some(({ text }) => SUCH.test(text)) || later.some(({ text }) => SWINDLE_AFTER.test(text));
}

function isPromise(reading: Reading, { clause, start, end }: Act): boolean {
  const { text, asks, sentence } = clauseAt(reading, clause);
  const [before, match, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (
    (HEDGED.test(before.replace(RELATIVE, "")) && !(CASE.test(before) && OURS.test(match))) ||
    OTHERS_WORD.test(before.replace("谁也", "")) ||
    HEDGED_AFTER.test(after)
  )
    return false;
  if (asks && /(?:能|会|可以|是否|保证)/.test(text) && /吗|呢|么/.test(after)) return false;
  if (/[会能]不[会能]|是不是/.test(match) || INSTRUCTS.test(text.slice(0, end)) || isCalledSwindle(reading, clause))
    return false;
  if (HEDGE_NEAR.test(match.replaceAll("不可能", "")) || IMPERATIVE.test(match) || /务$/.test(before)) return false;
  if (reading.clauses.some((one) => one.sentence === sentence && HEDGED_SENTENCE.test(one.text))) return false;
  if (/^[用要花等]不/.test(match) && !OUTCOME_BESIDE.test(after + laterInSentence(reading, clause)[0]?.text))
    return false;
  if ((CARRIED.test(match) && !/赔|退(?!回)|到账|解[冻封]/.test(match)) || DONE_BEFORE.test(match)) return false;
  return !SERVICE.test(match) || SURELY_OUTCOME.test(match.replace(/处理|退(?=款)/g, ""));
}
