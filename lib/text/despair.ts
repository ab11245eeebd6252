import { createNormalizer, lettersOf } from "./normalize.ts";
import { blurred, splitSyllables } from "./syllables.ts";

/** That a text speaks of not wanting to live, and whether it speaks of money as well. */
export interface Despair {
  readonly money: boolean;
}

const fold = createNormalizer({
  chars:
    "殺杀遺遗書书樓楼輕轻盡尽尋寻見见開开過过沒没結结這这無无戀恋藥药農农燒烧撐撑堅坚續续護护錢钱騙骗轉转賬账債债貸贷貧贫還还絕绝筆笔會会讓让個个點点淨净脫脱燈灯來来熱热線线諮咨詢询醫医憂忧鬱郁鎖锁機机號号環环當当給给腦脑產产價价經经",
  words: [
    ["紫砂", "自杀"],
    ["自鲨", "自杀"],
    ["自刹", "自杀"],
    ["自sha", "自杀"],
    ["zi杀", "自杀"],
    ["想鼠", "想死"],
    ["不想话了", "不想活了"],
    ["不想火了", "不想活了"],
    ["活不下区", "活不下去"],
    ["青生", "轻生"],
    ["清生", "轻生"],
    ["跳搂", "跳楼"],
    ["遗叔", "遗书"],
  ],
});

// What only sounds like it is taken out first: machines, exaggeration, longing, anger at others, prices, a price of words.
const ORDINARY = new RegExp(
  [
    "年轻生|自杀式|想不开(?:户|通|卡|票|门|机)",
    "想死(?:你|我|他|她|党|机|循|锁|记|磕)(?!算|了算)了?",
    "(?:卡|锁|累|气|急|烦|困|饿|吓|笑|热|冷|慢|忙|丑|坑|害|渴|疼|堵|冻|封|写|定|盯|咬|该|生|绑|坏|呆|假)死",
    "死(?:机|循环|锁|链|活|心|板|角|党|信|账|卡|号|码|期|记)",
    "(?:号|卡|账户|账号|手机|电脑|系统|服务器|软件|程序|页面|app|网|游戏|主播)(?:都|又|已经|也|快|要)?(?:死了|崩溃了?|挂了|撑不[住下]去?|扛不住|不想活)",
    "(?:骗子|平台|客服|公司|他|她|它|你|你们|他们|让[^，。]{0,4})(?:都|赶紧|快)?去死",
    "跳楼(?:价|大?甩卖|机|促销|清仓)|跳(?:海鲜|河南|江苏|桥段)",
    "(?:系统|服务器|软件|网络|手机|电池|电量|内存|流量|信号|带宽)[^，。]{0,3}(?:撑|扛|熬|坚持)不(?:住|下去|了)",
    "(?:自杀|跳楼|轻生|上吊)(?:了|身亡|去世|死亡)[^，。]{0,8}(?:继承|遗产|余额|账户|取|销户)",
  ].join("|"),
  "g",
);

const DESPAIR = new RegExp(
  [
    "自杀|自尽|轻生|寻死|寻短见|想不开|自残|割腕|上吊|烧炭|一死了之",
    "不想(?:再)?活|不想(?:再)?在这(?:个)?世(?:界|上)|活不(?:下去|成|了|起)|没法活|没脸活|活够了|活腻|活着(?:没|还有什么|有什么|好累|真累|太累|没有)|没(?:有)?活(?:路|头)|不配活",
    "(?:想|要|去|不如|还不如|只想|只有|只能)死|死了(?:算|才|就)?(?:了|好|清净|解脱)|死掉算了|生不如死|生无可恋",
    "跳(?:楼|河|江|海|桥|轨|下去)|(?:吃|喝|吞|买)[^，。]{0,4}(?:安眠药|农药|老鼠药)|遗书|遗言|绝笔",
    "撑不(?:下去|住)|熬不(?:下去|过去|住)|坚持不下去|扛不(?:住|下去)|(?:结束|了结)[^，。]{0,4}(?:生命|一生|自己|这一切)|不想醒(?:来|过来)|从[^，。]{0,6}跳下",
    "心理(?:援助|热线|咨询|危机|医生|干预)|抑郁|自杀热线|12356",
  ].join("|"),
);

/** How the same is typed in pinyin, syllables apart; and the initials that hardly mean anything else here. */
const TYPED = [
  "zi sha",
  "wo xiang si",
  "bu xiang huo",
  "huo bu xia qu",
  "qing sheng",
  "xun si",
  "tiao lou",
  "cheng bu xia qu",
  "xiang bu kai le",
  "bu ru si le",
  "si le suan le",
  "huo zhe mei yi si",
  "xin li re xian",
  "xin li yuan zhu",
].map(soundOf);
const INITIALS = /^(?:wo?)?(?:bxhl|hbxql|cbxql)$/;

const MONEY = /钱|骗|转账|转了|被盗|盗刷|贷|债|欠|款|卡|元|万|血本|积蓄|损失|亏|赔/;
const MONEY_TYPED = /qian|pian|daoshua|zhuanzhang|zhai/;

/** What a text says of despair, undefined where it says nothing; read in any spelling: traditional, spaced, misspelt, pinyin. */
export function despairIn(typed: string): Despair | undefined {
  const text = lettersOf(fold(typed.slice(0, 400)).text);
  if (/^[a-z]+$/.test(text)) return saysInPinyin(text) ? { money: MONEY_TYPED.test(text) } : undefined;
  return DESPAIR.test(text.replace(ORDINARY, "")) ? { money: MONEY.test(text) } : undefined;
}

function saysInPinyin(letters: string): boolean {
  if (INITIALS.test(letters)) return true;
  return splitSyllables(letters).some((way) => {
    const sound = `-${way.map(blurred).join("-")}-`;
    return TYPED.some((typed) => sound.includes(typed));
  });
}

function soundOf(syllables: string): string {
  return `-${syllables.split(" ").map(blurred).join("-")}-`;
}
