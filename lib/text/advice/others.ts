import type { Act } from "./act.ts";
import { clauseAt, laterInSentence, type Reading } from "./reading.ts";

const OTHERS =
  /对方|他们?|她们?|有人|谁|骗子|诈骗|不法|犯罪|陌生|来电|电话里|电话那头|短信里|自称|冒充|假冒|假|所谓|那个?人|那边|手机店|师傅|网上|人家|商家|商户|店家|店员|店里|收银|卖家|买家|网友|群里|主播|中介|对面|某|任何人/;
const READER = "您|你|用户|客户|人|大家|消费者|老人|家长";
/** What they say is said by us: the company, its rules. */
const OURS = /我(?!朋友|家|爸|妈)|咱|这边(?!的)|系统|平台|银行|公司|规定|技术|专员|领导|监管|按照/;
const DEMANDS = new RegExp(
  `(?:让|叫|喊|拉|邀请?|逼|催|骗|哄|诱导?|引导|劝|怂恿|忽悠|教|指使|指挥|说服)(?:着|了)?(?:${READER})`,
);
const ASKS_FOR = new RegExp(
  `(?:要求|索要|索取|套取|骗取|讨要|问[您你]要|跟[您你]要|向[您你]要|(?:^|[^需只想不还主重必])要(?:${READER})|请(?:${READER}))`,
);
const SAYS = new RegExp(`(?:${OTHERS.source})[^,]{0,6}(?:说|称|表示|承诺|借口|谎称)`);
const SWINDLER = /(?:骗子|诈骗分子|不法分子|犯罪分子|诈骗团伙|假客服|冒充[^,]{2,12})(?!多|的手|很多|太多|猖)/;
const NO_SWINDLER = /(?:不是|并非|防|避免|被|打击)(?:骗子|诈骗)/;
/** Whoever may come. */
const ANYBODY =
  /凡是?|但凡|(?:无论|不管|不论|哪怕是?)(?:谁|是谁|什么人|对方)|谁(?:要|让|叫|跟|问|向|都)|任何人|一切|所有(?:要|让|叫|以)|(?:如果|要是|若|一旦|只要|遇到|碰到|接到|收到|听到|有)(?:对方|有人|他|她|谁|陌生人|骗子|人|来电|电话)/;
/** Opens a warning. */
const WARNING =
  /(?:要|骗|图)的(?:就)?是|谨防|警惕|当心|小心(?!翼)|提防|防范|(?:不要|别|勿|切勿|莫)(?:轻?信|相信|听信|理会|理睬|理|听)/;
/** “要你填卡号的页面”: what demands it is spoken of. */
const RELATIVE = /^[^,]{0,8}?的(?!话|时|吧|呢|啊|哦|哈)/;

/** Whether a clause puts what stands at `start` into somebody else's mouth. */
function isDemanded(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const demand = DEMANDS.exec(before);
  if (demand && !OURS.test(before.slice(0, demand.index))) return true;
  if (ASKS_FOR.test(before) && !/麻烦|烦请|劳烦/.test(before)) {
    if (OTHERS.test(before) || /会(?:要求|让|叫|要)/.test(before)) return true;
    if (!OURS.test(before) && RELATIVE.test(after)) return true;
  }
  if (SAYS.test(before) && !/就|的话/.test(before)) return true;
  return SWINDLER.test(before) && !NO_SWINDLER.test(before);
}

/** A clause that turns to the reader anew ends what others were said to demand. */
const ANEW =
  /^(?:那|所以|因此|好的|然后|还是|这边)?(?:请|麻烦|烦请|劳烦|辛苦|您|你|我|咱|这边|建议|可以|需要|就|先|直接|立即|马上|现在|方便|要不|不如|不妨)/;

/** Whether others are said to demand an act, in its clause or in those before it; a demand of ours is excused by its own clause alone. */
export function isReported(reading: Reading, { clause, start, end, forUs }: Act): boolean {
  const { text, sentence } = clauseAt(reading, clause);
  const before = text.slice(0, start);
  if (isDemanded(text, start, end) || ANYBODY.test(before) || (WARNING.test(before) && !forUs)) return true;
  if (/^(?:或|还|又|先)?(?:要|叫|让|问)(?:你|您)/.test(text)) {
    const earlier = clauseAt(reading, clause - 1);
    if (isSpokenOf(reading, clause, end) || (earlier.sentence === sentence && OTHERS.test(earlier.text))) return true;
  }
  if (forUs) return false;
  for (let i = clause; i > 0 && !ANEW.test(clauseAt(reading, i).text); ) {
    const earlier = clauseAt(reading, --i);
    if (earlier.sentence !== sentence) return false;
    const { length } = earlier.text;
    if (isDemanded(earlier.text, length, length) || WARNING.test(earlier.text) || ANYBODY.test(earlier.text))
      return true;
  }
  return false;
}

/** “要你交解冻费，或再充一笔才放行的，都别给”. */
function isSpokenOf(reading: Reading, clause: number, end: number): boolean {
  if (RELATIVE.test(clauseAt(reading, clause).text.slice(end))) return true;
  return laterInSentence(reading, clause).some(({ text }) => /的$|^(?:也是|都|就是|一律|不)/.test(text));
}

/** The reader is spoken to: what follows is no mere list of swindlers' ways. */
const EXPLICIT =
  /请(?!勿|不)|麻烦|烦请|劳烦|辛苦|[您你](?:把|先|再|就|可以|直接)|帮|一下|就行|就可以|就好|即可|吧$|试试|给我|发我|我们|我这|这边|建议/;
const SCAM =
  /(?:是|属于|一律|均为|都算|全)(?:典型的?|常见的?|个)?(?:骗|诈骗|假|套路|圈套|陷阱|钓鱼|违法)|骗局|骗术|骗子|诈骗|(?:接着|又|在|想|就)骗|骗[您你钱人]|不靠谱|(?:别|不要|不能|勿|不可|千万别)(?:轻?信|相信|理|照|听|做|点|接)|挂断|挂掉|挂电话|挂了|拒绝|不正常|可疑|不是我们|与我们无关|都不是|停手|停下|都?别给|都?不给|不要给|别就行|当心|千万别|千万不要|警惕/;
/** The act is called something: the saying, the pretext, the button. */
const CALLED =
  /^[^,]{0,3}(?:之类|这类|这种|那种|等)?(?:的)?(?:说法|话术|话(?!$)|要求|来电|电话|名义|为由|借口|理由|套路|骗局|骗术|诈骗|行为|做法|请求|消息|情况|风险|后果|原因|按钮|选项|提示|入口|时候|那[一次个笔]|这[一次个笔]|功能|这事|这件事|这种事|这回事)/;
const CALLED_SO = /为由|借口|名义|套路|骗局|骗术|诈骗|说法|话术|这.{0,2}事/;

/** Whether what follows an act calls it a swindle, or names it as a thing. */
export function isJudged(reading: Reading, { clause, start, end, forUs }: Act): boolean {
  const { text } = clauseAt(reading, clause);
  const after = text.slice(end);
  if (CALLED.test(after) && (after.startsWith("的") || CALLED_SO.test(after.slice(0, 8)))) return true;
  if (forUs || EXPLICIT.test(text)) return false;
  if (SCAM.test(text.slice(start))) return true;
  return laterInSentence(reading, clause).some((later) => SCAM.test(later.text) && !/不是骗/.test(later.text));
}
