import { matches } from "../matches.ts";
import { clauseAt, type Reading } from "./reading.ts";

// No lookbehind in these files: Safari before 16.4 cannot read it.

/** Words with a 不, 没, 别 or 非 in them that forbid nothing: courtesies, failures, doubled negations. */
const NO_NEGATION = new RegExp(
  [
    "不好意思|不过|不然|要不|不如|不妨|不管|不论|不但|不光|不仅|不只|不止|差不多|不得不|不能不|不可不|不会不|不可能不",
    "特别|分别|个别|级别|识别|区别|鉴别|辨别|类别|没?有?别的|别人|别家|别处|别名|莫名|莫非|非常|免费|免密",
    "能不能|是不是|有没有|会不会|可不可以|没事|没问题|没关系|没准|没办法|没法|没辙|不急(?!着)|不要紧|不怕|不难|不久|不远|不清楚|不知道|不了解|不小心|不便",
    "不灵|不稳|不成功|不通过|不够|不足|不对|不一样|不明|不行|不成|不显示|不动|不同|不断|不停|不时|不定|不到账",
    "不会(?:操作|弄|用|点|设置|做|的)|不太|不怎么|不正常|不安全|不放心|不容易|不影响",
    "没(?:有)?(?:反应|成功|到|收到|扣|付成|出来|看到|用(?!过)|通过|出票|出码|弹出)|未(?:到|成功|收到|知|果)",
    "(?:付|登|打|收|找|看|转|提|扫|连|充|绑|用|退|进|点|刷|取|过|输|走|动|解|删|装|卸|改|买|开|关|接|查|听|说|做|办|搞|弄|受|拿|还|下|传|示|载|录|别|认|新|回|算|存|切|选|按|消|停|忙|来|想|记|得|出|现|完)不(?:了|上|出|动|到|开|掉|着|来|下|进|起|成|通|住|完|去|过)",
  ].join("|"),
  "g",
);

/** Forbids, denies or doubts what comes after it in its clause. */
const NEGATION = new RegExp(
  [
    "不要|请勿|切勿|勿|切忌|切莫|莫|别|甭|不能|不可以?|不得|不许|不准|不该|不应该?|不宜|不建议|不推荐|不提倡|不鼓励|不主张|不赞成",
    "不必|不用|不急着|不忙着?|不着急|犯不上|无需|无须|毋需|不需要?|不须|用不着|没必要|没有必要|犯不着|何必|干嘛|凭什么",
    "禁止|严禁|杜绝|避免|防止|以防|谨防|提防|警惕|当心|小心|以免|免得|省得|停止|停下|先停|暂停|拒绝",
    "不敢|不肯|不想|不愿意?|不支持|不会|不曾|不再|从不|从来不|从没|从未|绝不|决不|永不|并不|不是|并非|未曾|没有?(?:让|叫|要|必要|人|谁|哪)|不让|不叫|不给|不打算",
    "无法|难以|不方便|不等于|不代表|不意味着|不算|不一定|未必|不见得|哪有|哪能|岂能|怎么能|怎么会",
  ].join("|"),
  "g",
);
/** A bare 不 or 没 reaches only the verb beside it. */
const BARE =
  /(?:不|没有?|未|无)(?:再|去|来|先|给|把|点|按|选|用|走|主动|轻易|随便|擅自|自行|自己|反复|重复|频繁|直接|马上|立刻|急着|着急|重新|要)*$/;
/** Where the reach of a negation ends within its clause. */
const OVER =
  /只能|只好|只得|只有|而是|只要|只需|改成|改为|请(?!勿|不)|麻烦|烦请|劳烦|务必|[您你](?:把|就|直接|先)|需要?您|的话|[^,]{2}直接/;
/** “不能付款就换卡”: not to be able is a case, unless it is “不能一失败就换卡”. */
const UNABLE = /不能|无法|不会|难以|没有|不可以?|不支持/;
const HASTY = /一|因为|看|听|图|着急|随便|轻易|急/;

/** Whether what follows `before` in its clause is denied or forbidden. */
export function isForbidden(before: string): boolean {
  const plain = before.replace(NO_NEGATION, (word) => "_".repeat(word.length));
  if (BARE.test(plain)) return true;
  return matches(plain, NEGATION).some(({ index, 0: word }) => {
    const reach = plain.slice(index + word.length);
    if (/^(?:只|光|仅|单单)/.test(reach) || OVER.test(reach)) return false;
    return !(UNABLE.test(word) && /就(?!是)/.test(reach) && !HASTY.test(reach));
  });
}

/** What cannot be done while it is left undone. */
const UNLESS = /没法|没办法|无法|解决不|处理不|帮不|退不了|消不|办不|弄不|好不了|用不了|不给|不行|不成|不能/;
const UNLESS_NEXT = /没法|没办法|无法|解决不|处理不|帮不|退不了|消不|办不|弄不|就不/;

/** “不重装就好不了”: whether an act is denied only to say what it costs not to do it. */
export function isDoublyDenied(reading: Reading, at: number, start: number, end: number): boolean {
  const { text, sentence } = clauseAt(reading, at);
  const [before, rest] = [text.slice(0, start), text.slice(end)];
  if (!/(?:不|没有?)(?:把|给|先|再|重新)?$/.test(before) || /先不$/.test(before)) return false;
  if (/也(?:能|可以|行|没|不)/.test(rest)) return false;
  if (/的话|就|我|是/.test(rest) && UNLESS.test(rest)) return true;
  const next = clauseAt(reading, at + 1);
  return next.sentence === sentence && /的话$|^$/.test(rest) && UNLESS_NEXT.test(next.text);
}
