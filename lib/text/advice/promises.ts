import { type Act, actsIn } from "./act.ts";
import { OUTCOME, PROMISES } from "./promise-words.ts";
import { clauseAt, laterInSentence, type Reading } from "./reading.ts";
import { type Advice, advised } from "./told.ts";

/** Denied, doubted, hedged, hoped for, or somebody else's. */
const HEDGED =
  /不(?!存在|出[\d一两二三半几]|到[\d一两二三半几]|超过|会|可能|丢|少|差|了|用|会让|要(?:担心|急|怕)|存在|急|怕|必担|能不)|没(?!问题|事|有(?:任何|一点|丝毫|解决|退|追)|有问题|不了)|无法|未必|难|谁(?!也动)|凡|骗|号称|声称|许诺|承诺|敢(?!说|打赌|打包|撂|跟您说|肯定)|别(?!担心|急|怕|的)|预计|大概|大约|左右|一般|通常|多半|多数|可能|也许|或许|尽量|争取|尽快|应该|希望|以[^,]{0,12}为准|是否|能否|能不能|会不会|怎么|才能|才会|才可|等于|代表|未(?!来)|如果|要是|若|除非|假如|为了|又$|何时|什么时候|多久|有的|有些|按规定|应当|依法|之?一$/;
const HEDGED_AFTER =
  /^账的(?![哦哈呢呀]|$)|^[^,]{0,4}?(?:吗|么|的(?:都|是|人|话|说法)|都?是骗|为由|不可信|别信|与否|也不行|才怪|左右|以前的|之类)/;
/** Somebody else's word. */
const OTHERS_WORD = /(?:他们?|她|对方|骗子|中介|网上|有人|人家|谁)[^,]{0,4}$/;
const HEDGE_NEAR = /预计|一般|通常|大概|左右|以[^,]{0,14}为准|多半|大多|尽快|争取|可能|具体看|不同/;
/** What is done for the reader at once is service, not a promise: 马上帮您查. */
const SERVICE =
  /(?:查|看|核实|核对|登记|记录|反馈|催|联系|转|提交|备注|问|申请|处理(?!好|完)|跟进|留意|通知|告知|回复)/;

/** Promises that nobody can keep, one a clause; what is denied, doubted, hedged or quoted is none. */
export function findPromises(reading: Reading): Advice[] {
  const acts = actsIn(reading, PROMISES, { forUs: () => true }).filter((act) => isPromise(reading, act));
  return advised(reading, acts);
}

const SURELY_OUTCOME = new RegExp(OUTCOME);
/** What is looked forward to, so that a short time is promised of it. */
const OUTCOME_BESIDE = /到账|退(?!出)|恢复|解[封冻锁除]|返|赔|修好|能用|正常|回来/;
const HEDGED_SENTENCE = /以[^,]{0,14}为准|预计|大概|具体看/;

/** “未到账的款项”: what is spoken of, not what is denied. */
const RELATIVE = /(?:未|没有?|不)[^,的]{1,5}的(?=[钱款订余账这那])/g;

function isPromise(reading: Reading, { clause, start, end }: Act): boolean {
  const { text, asks, sentence } = clauseAt(reading, clause);
  const [before, match, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (
    HEDGED.test(before.replace(RELATIVE, "")) ||
    OTHERS_WORD.test(before.replace("谁也", "")) ||
    HEDGED_AFTER.test(after)
  )
    return false;
  if (asks && /(?:能|会|可以|是否|保证)/.test(text) && /吗|呢|么/.test(after)) return false;
  if (HEDGE_NEAR.test(match.replaceAll("不可能", "")) || /^(?:一定|必)(?:要|须|得)/.test(match)) return false;
  if (reading.clauses.some((one) => one.sentence === sentence && HEDGED_SENTENCE.test(one.text))) return false;
  if (/^[用要花等]不/.test(match) && !OUTCOME_BESIDE.test(after + laterInSentence(reading, clause)[0]?.text))
    return false;
  return !SERVICE.test(match) || SURELY_OUTCOME.test(match.replace(/处理|退(?=款)/g, ""));
}
