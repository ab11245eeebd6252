import type { Act } from "./act.ts";
import { clauseAt, laterInSentence, type Reading } from "./reading.ts";

const SUPPOSED =
  /(?:如果|要是|若是?|假如|万一|倘若|一旦|哪怕|就算|即使|即便|除非|凡是?|谁|实在|确实|真)(?:您|你|用户|客户|自己|家人|确实|实在|真的?|一定|非得?|还|又|需要|想要?|打算|准备|决定|不小心|要|必须|已经|曾经?|之前|刚才|刚刚|是|为了|因为|误|当时|得|去|把|也|先)*$/;
const LATER =
  /^[^,]{0,3}?(?:的话|的(?!吧|呢|啊|哦|哈|$)|之前|以前|前(?!面)|的时候|时(?!间)|途中|期间|过(?!来|去)|了吗|了没|了是|了对|了的)|的话$|^(?:款|钱|费|缴|过|过去|出去|进去)?的$/;
/** “要不要再付”, “才能再提”, “就是再付一遍”: weighed, not told. */
const WEIGHED =
  /(?:要不要|能不能|可不可以|该不该|是否|会不会|想不想|才(?:能|可以?|好|谈得上)?|想要?|知道|决定|考虑|(?:可能|容易|就|也)?会|可能|怕|担心|以为|(?:^|[^做也就])(?:就是|等于|相当于|算是|不是|是)|或要|值得|什么时候该?)(?:再|要|去)?$|要不要[^,]{0,3}$/;
/** “换手机登录收不到验证码”: what goes wrong with it is described. */
const GOES_WRONG = /^[^,]{0,8}?(?:收不到|登不|打不开|用不了|失败了?的|提示要|会提示)/;
/** “换新手机请先导出备份”. */
const BACKED_UP =
  /^(?:请|要|得|需要?|记得|务必|一定|应该?|最好)*先[^,照聊相通]{0,10}(?:备份|导出|抄|记下)(?![^,]*(?:照片|聊天|相册|通讯录))/;
const INTENDED = /(?:^|[,您你])(?:想|打算|准备|决定|考虑|要)$/;
const AFTERWARDS = /^[^,]{0,3}?(?:完(?!成|整|全)|以后|之后|后(?!面|[四几三六]))/;
/** “卸载后重新安装即可”: what comes after it is why it is done. */
const WORKS =
  /即可|快|流畅|重启|开机|安装|下载|装|就(?:好|行|可以|能|没|会|正常|恢复|解决|应该)|试试|应该|恢复|解决|再次?(?:登|打开|试|尝试|进|装|操作|使用|用|激活)|重新(?![^,]*(?:会|需|要求))/;

/** Whether an act is a case that is spoken of: a condition, or a time. */
export function isSupposed(reading: Reading, { clause, start, end }: Act): boolean {
  const { text } = clauseAt(reading, clause);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (BACKED_UP.test(after)) return true;
  if (SUPPOSED.test(before) || LATER.test(after) || GOES_WRONG.test(after)) return true;
  if (WEIGHED.test(before) && !/一下|试试|呢$/.test(after)) return true;
  if (INTENDED.test(before) && /^[^,]{0,3}(?:也行|也可以|的话|就)/.test(after)) return true;
  // “请交纳保证金后再提现” tells to pay it.
  if (!AFTERWARDS.test(after) || WORKS.test(after) || /(?:^|[^,]?)(?:请|麻烦|烦请|劳烦)(?:您|你|先)*$/.test(before))
    return false;
  return !(/后$/.test(after) && WORKS.test(laterInSentence(reading, clause)[0]?.text ?? ""));
}

const PAST = /已经|曾经?|有没有|是不是|是否|有无|有过|之前就|当时|谁让|谁叫/;
const JUST = /刚才|刚刚|之前|上次|昨天|前面|今天|上午|下午|昨晚/;
const ASKED_WHETHER = /(?:能不能|要不要|可不可以|该不该|需不需要|会不会|能否|可否|用不用|是否)[^,]{0,6}$/;

/** Whether an act is past, or only asked about. */
export function isPast(reading: Reading, { clause, verb, end, forUs }: Act): boolean {
  const { text, asks } = clauseAt(reading, clause);
  const [before, after] = [text.slice(0, verb), text.slice(end)];
  if (/(?:刚|已|被)$|刚[^,]*、$/.test(before) || /^(?:了|给[^,]{1,3}|完)?过(?!来|去|一遍|会)/.test(after)) return true;
  // “已经收到了，发我”: what is past is the message.
  if (PAST.test(before) && !/(?:收到|看到|拿到|来)[^,]*$/.test(before.replace(PAST, ""))) return true;
  if (/(?:刚|已经|曾)[^,]{0,4}了/.test(before)) return true;
  if (JUST.test(before) && /^[^,]{0,6}?(?:了|的|到)/.test(after) && !/给我|发我/.test(text)) return true;
  if (asks && /^[^,]{0,6}?(?:了(?:吗|吧|没|是|对)?|没有|没)$/.test(after)) return true;
  return !forUs && asks && ASKED_WHETHER.test(before) && !/一下|试试/.test(after);
}

const CONSEQUENCE =
  /^[^,]{0,3}?(?:就是|等于|可能|容易|导致|反而|就?会(?!议|员|计|话|好|解决|恢复|正常)|就(?:重复|变成|成了|两|多|丢|找不|再也|回不|全)|也没用|没用|没有用|取决|是(?:两|不|什么|怎|错|骗|为|另)|[^,]{0,3}次也|要(?!先|是)|需要|不影响|属于|有风险|退起来|也不|并不|不能|不行|不可|不会|不等于|解决不|不解决|没必要|不必|不对|要不得|使不得|先别|先不|不合适|不允许|不建议|不推荐|不管用|有影响|没影响|没有影响|[^,]{0,6}(?:可以)?跳过|不是|不一样|的区别|有区别)/;
const TWICE = /两笔|另一笔|付重|就?付了?两次|多付了?一|就多|重复扣|扣两/;
const EFFECT =
  /^(?:是(?!的|吧|因为|不是)|就是(?!您|你|那|这|指|个)|等于|往往|只会|反而|最容易|很容易|容易|都?可能(?!就|会?好|会?行|是|因为)|都?会(?!好|更|恢复|自动)|结果(?:还是)?一样|退起来|更|就(?:会)?(?:丢|没了|找不|登不|再也))|可能(?:坏|丢|没|找不)|登不回|找不回|回不来/;

/** Whether an act is spoken of as something that has consequences: “再付一次就是两笔”, “卸载，是最容易丢钱的一步”. */
export function isWeighed(reading: Reading, { clause, end }: Act): boolean {
  const { text } = clauseAt(reading, clause);
  if (CONSEQUENCE.test(text.slice(end))) return true;
  const later = laterInSentence(reading, clause);
  if (later.some((one) => TWICE.test(one.text))) return true;
  return end >= text.length - 5 && EFFECT.test(later[0]?.text ?? "");
}
