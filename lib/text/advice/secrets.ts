import { type Act, actsIn } from "./act.ts";
import { isForbidden } from "./negation.ts";
import { clauseAt, type ReadClause, type Reading } from "./reading.ts";
import {
  ASKS_FOR,
  anyOf,
  CODE,
  DIGITS,
  HANDS,
  HANDS_LOOSELY,
  OUR_FORM,
  PASSWORD,
  SECRET,
  SEED,
  WHOLE_NAME,
} from "./secret-words.ts";

const GAP = "[^,]{0,14}?";
const NOT_DONE = "(?!的(?!话)|不|了没|了吗|没有|过)";

/** “把验证码发我”, “提供一下密码”, “密码是多少”, “填到我发的表格里”. */
const NAMED_ACTS = [
  new RegExp(`${SECRET}${WHOLE_NAME}${GAP}(${HANDS})${NOT_DONE}`, "g"),
  new RegExp(`(?:${ASKS_FOR})(?!的)[^,]{0,16}?${SECRET}${WHOLE_NAME}(?:的(?:第|前|后|最|完整|全部)[^,]{0,8})?`, "g"),
  new RegExp(
    `${SECRET}(?:呢|啊)?(?:是|等于|设的?是?)?(?:多少|什么(?!意思|样|原因|时候|用|东西|问题|情况)|啥(?!意思|样|时候|用)|几(?!位|次|分|天|点|个小时))`,
    "g",
  ),
  /有效期是?(?:几|多少|什么时候|到哪)|(?:加上|还有|外加|以及)[^,]{0,8}?(?:三位码|三位数|安全码|\bcvv)/g,
  new RegExp(`${SECRET}${WHOLE_NAME}[^,]{0,8}?((?:填|输|写|登记)(?:入|写|到|进|在|上)*[^,]{0,6}?${OUR_FORM})`, "g"),
  new RegExp(`${OUR_FORM}[^,]{0,8}?(?:填|输|写|登记)[^,]{0,14}?${SECRET}`, "g"),
  new RegExp(`(?:填|输|写)(?:入|上)?[^,]{0,4}?${SECRET}${WHOLE_NAME}[^,]{0,3}?(?:到|进|在)[^,]{0,4}?${OUR_FORM}`, "g"),
];
/** “卡背面最后三位是？” */
const ASKED = [new RegExp(`${SECRET}(?:呢|是|分别是|是不是)$`, "g")];
const DIGIT_ACTS = [
  new RegExp(`(?:${DIGITS})${GAP}(${HANDS})${NOT_DONE}`, "g"),
  new RegExp(`(?:${ASKS_FOR})(?!的)[^,]{0,12}?(?:${DIGITS})`, "g"),
  new RegExp(`(?:${DIGITS})(?:是|呢|分别是)(?:多少|什么|几)`, "g"),
];
/** “发过来”, “念一下就行”: what is to be handed over was named before. */
const ELIDED = [
  new RegExp(
    `^(?:收到|看到|拿到|找到|有|来|弹出来|出来)?(?:了|的话)?(?:以后|之后|后)?(?:${anyOf(
      "收到了?|看到了?|来了|您|你|请|麻烦|就|直接|然后|再|都|也|先|帮忙|帮|那就|给|可以|能|到时候|吱一声|方便的话|尽快|马上|第一时间",
      "完整|按顺序|原样|一并|一起|统统|内容|图片|照片|截图|一字不差|依次|逐个|全部|整个|全|复制|粘|拍照|存下来|拷贝",
    )})*(?:把(?:它|这个|那个|内容|图片|照片|截图))?(?:发|报|念|读|说|给|告诉|截|拍|传|贴|复制|回(?!来)复?|转发|私信|打)(?:图|照|个图|张图|一遍|一下|字)?(?:${anyOf(
      "给|到(?=我|这|客服|对话|窗口|群|邮箱|本)|过来|来|上来|一下|下|我|我们|这边|这里|客服|对话框|本窗口|窗口",
      "出来|听听|听|看|看看|是?多少|就行",
    )})+`,
    "g",
  ),
];
const LIST = [new RegExp(`^[^,]{0,24}?(${SECRET}${WHOLE_NAME})(?=$|[+、和与及])`, "g")];
const ASKED_BEFORE = /(?:提供|回复|发送|填写|准备好?|需要|告知|报一下|以下|如下|登记)[^,不别勿]{0,10}$/;
/** A part of a password is a secret too. */
const PARTS = [
  new RegExp(
    `(?:前|后|头|末|开头|结尾|中间|任意|随便|其中|记得的?|最后)(?:[一二两三四五几\\d](?:位|个)|那?几[位个])${GAP}(?:${HANDS})`,
    "g",
  ),
];
const ENTERED = [
  new RegExp(`(?:填|输|写|登记)(?:入|写|上|一下|好)*[^,]{0,8}?${SECRET}${WHOLE_NAME}`, "g"),
  new RegExp(`${SECRET}${WHOLE_NAME}[^,]{0,3}(?:填|输)(?:进去|上去|进|入|上|一下)`, "g"),
];
/** Whoever follows our link does not stand in the official app. */
const LINK =
  /(?:我们?|这边|客服|给[您你])[^,]{0,4}?(?:发|给)[^,]{0,4}?(?:链接|网址|表格|表单|二维码|页面)|(?:打开|点|进|扫)[^,]{0,6}(?:下面|下方|短信里|聊天里|这个|这条)[^,]{0,4}(?:链接|页面|网页|网址|码)|添加专员/;
const LOOSE = [
  new RegExp(`${SECRET}${WHOLE_NAME}${GAP}(${HANDS_LOOSELY})${NOT_DONE}`, "g"),
  new RegExp(`(?:${HANDS_LOOSELY})(?!的|错|不)[^,]{0,14}?${SECRET}${WHOLE_NAME}`, "g"),
];
const FOR_US =
  /我(?:们)?(?:这边|来|帮|给|好|试|登|记|核|对|输|弄|就|代|要|会|可以|需要)|这边(?:给|帮|为|需|要|核|同步)|咱们?(?:这|来|核|好)|帮您|为您|给您(?!发|的)|替您|协助您|代(?:办|您)|跟您核|内部系统|别人看不到/;
const OWN_ENTRY =
  /自己|自行|本人(?!身份)|亲自|\bapp|官方|页面|输入|填|输|柜台|网点|atm|设置|改|重置|找回|忘|错|锁|有效期|尾号|后[四六几4-6]位|纸|保管|过期|收不到|没收到|泄|备份|抄|怎么|为什么|哪/;
const NOT_US =
  /不会|从不|绝不|不需要|不用|无需|骗|诈|假|冒充|别|不要|勿|挂断|报警|警惕|对方|有人|挂失|已经|刚才|是不是|有没有|\d{5}/;

const NAMED = new RegExp(SECRET);
const DIGIT_HINT = /位|串|组|行|个|数|短信|消息|信息/;
const NOT_CARD = new RegExp(anyOf(PASSWORD, CODE, SEED));
const TOPIC = new RegExp(anyOf(SECRET, DIGITS, "(?:收到|来了?|弹出)[^,扣退消到银]{0,4}(?:短信|消息)"));

const COVERED = /打(?:了|上|好)?码|遮|马赛克|盖住|挡住|隐藏|涂掉|抹掉/;
/** Only part of a card number is asked for. */
const MASKED =
  /后[几四4六6两三]位|末[几四4六6]位|尾号(?!不行|不够)|最后[四4六6几]位|打码|除了|只(?:要|留|需)(?!把|您|你)/;
const WHOLE_SECRET = /背面|后面三|反面|安全码|三码|cv[vnc]|密码|验证码|有效期|完整|助记|私钥|口令/;
/** “找回密码” hands nothing over. */
const FOUND_AGAIN = /(?:找|收|取|退|撤|追)回|回来|进去/;
/** Numbers that are asked for safely. */
const SAFE_NUMBER =
  /订单|单号|流水|参考号|工单|编号|手机号|手机尾号|交易号|尾号|后[四六几4-6]位|末[四六4-6]位|错误码|错误代码|错误提示|门店|报错|排队|金额/;
/** The system sends codes to the reader, and the reader types them in; nobody asks for them. */
const TO_READER =
  /(?:发|推|寄|送)[^,]{0,4}(?:到|给)[^,]{0,4}(?:您|你)(?:的|本人|手机|邮箱)|由[^,]{0,6}发|(?:发|推)到(?:手机|尾号|预留|新手机|旧手机|你|您|号码|绑定|原来|本机)|系统(?:会|已|自动)[^,]{0,4}发|纸上|本子上|(?:自己|自行|本人|亲自)[^,]{0,6}(?:填|输|改|设|保管|操作|登|查|记|收)/;
/** Told to nobody, or to whoever: what happened to a secret, not what to do with it. */
const THEIRS =
  /(?:给|告诉|发给|说给|告知|透露给|念给)(?:了)?(?:别人|他人|任何人|陌生人|骗子|外人|人家|家人|谁|对方的|他的)|给(?:发来|那个|来电)|(?:说|给|发|传|念|漏)(?:了)?出去/;
const TO_US =
  /(?:给|发|报|念|读|说|告诉|告知|回复?|传|提供|贴|转|填|留|截|拍|写|打|交|让)[^,]{0,4}?(?:我们?|咱们?|这边|这里|本窗口|客服|专员|专人|工作人员|同事|技术|财务|安全组|后台|人工|官方)|[我咱](?:们)?(?:这边|来|帮|给|好|看|登|试|记|核|对|输|弄)|发我|报我|回我|拍我|传我|过来|发来/;

const forUs = ({ text }: ReadClause): boolean => TO_US.test(text);
const always = (): boolean => true;

/** The requests of a reading to hand over a secret, told or not. */
export function givings(reading: Reading): Act[] {
  const textOf = ({ clause }: Act): string => clauseAt(reading, clause).text;
  const named = actsIn(reading, NAMED_ACTS, { hint: NAMED, forUs }).filter((act) => isWhole(textOf(act), act));
  const asked = actsIn(reading, ASKED, { hint: NAMED, forUs: always }).filter(
    ({ clause }) => clauseAt(reading, clause).asks,
  );
  const digits = actsIn(reading, DIGIT_ACTS, { hint: DIGIT_HINT, forUs }).filter(
    (act) => !SAFE_NUMBER.test(textOf(act)) && !TO_READER.test(textOf(act)),
  );
  const elided = actsIn(reading, ELIDED, { forUs }).filter(
    ({ clause }) => clauseAt(reading, clause).mark !== ":" && isNamedBefore(reading, clause),
  );
  const entered = actsIn(reading, ENTERED, { hint: NAMED, forUs: always }).filter(({ clause }) =>
    [clause, clause - 1, clause - 2].some((at) => LINK.test(clauseAt(reading, at).text)),
  );
  return [
    ...named,
    ...asked,
    ...digits,
    ...elided,
    ...entered,
    ...parts(reading),
    ...listed(reading),
    ...loose(reading),
  ];
}

/** “核对一下卡号”: the reader looks at the card. */
const OWN_CHECK = /^(?:核对|核实)一下/;

/** Whether the whole secret is meant, and meant to leave the reader's hands. */
function isWhole(text: string, { start, end }: Act): boolean {
  if (OWN_CHECK.test(text.slice(start, end)) && !/我|跟[您你]|和[您你]|咱|这边|给/.test(text)) return false;
  if (COVERED.test(text) || FOUND_AGAIN.test(text.slice(start, end + 1))) return false;
  if (MASKED.test(text) && !WHOLE_SECRET.test(text.slice(start, end))) return false;
  return !TO_READER.test(text) && !THEIRS.test(text.slice(start));
}

function parts(reading: Reading): Act[] {
  return actsIn(reading, PARTS, { forUs }).filter(({ clause }) => {
    const { text } = clauseAt(reading, clause);
    return [clauseAt(reading, clause - 1).text, text].some(
      (one) => NOT_CARD.test(one) && !/卡号|手机号|订单/.test(one + text),
    );
  });
}

/** “请回复：姓名、卡号”: what is asked for stands in a list of its own. */
function listed(reading: Reading): Act[] {
  return actsIn(reading, LIST, { hint: NAMED, forUs: always }).filter(({ clause }) => {
    const [before, own] = [clauseAt(reading, clause - 1), clauseAt(reading, clause)];
    const asks = ASKED_BEFORE.exec(before.text);
    if (!asks || before.sentence !== own.sentence || COVERED.test(own.text)) return false;
    return !isForbidden(before.text.slice(0, asks.index));
  });
}

/** Any verb of handing over beside a secret, where the sentences around say that we act on it. */
function loose(reading: Reading): Act[] {
  return actsIn(reading, LOOSE, { hint: NAMED, forUs }).filter(({ clause }) => {
    const { text, sentence } = clauseAt(reading, clause);
    if ([OWN_ENTRY, THEIRS, TO_READER, COVERED].some((pattern) => pattern.test(text))) return false;
    if (!/请|麻烦|您|你|把|将|一下|方便|需要|得/.test(text)) return false;
    const near = reading.clauses.filter((one) => Math.abs(one.sentence - sentence) <= 1);
    return near.some((one) => FOR_US.test(one.text)) && !near.some((one) => NOT_US.test(one.text));
  });
}

/** Whether one of the three clauses before names what “发过来” leaves out, and does not forbid or mourn it. */
function isNamedBefore(reading: Reading, clause: number): boolean {
  for (let i = clause - 1; i >= Math.max(0, clause - 3); i--) {
    const { text } = clauseAt(reading, i);
    const found = TOPIC.exec(text);
    if (!found) continue;
    if (SAFE_NUMBER.test(text) && !NAMED.test(text)) return false;
    if (/错误|失效|过期(?!就)|收不到|没收到|不对|泄露/.test(text)) return false;
    return !isForbidden(text.slice(0, found.index)) && !(MASKED.test(text) && !WHOLE_SECRET.test(text));
  }
  return false;
}
