import { sentencesOf } from "../text/clauses.ts";
import type { ScriptId } from "../text/scam-scripts/script-ids.ts";

/** Demands that nobody honest makes, however short the message. */
const sure: readonly (readonly [ScriptId, RegExp])[] = [
  ["safe-account", /(?:转|汇|存|打|划|归集)[^。！？\n]{0,12}(?:安全|监管|保护|核查|清查|验资)账[户号]/],
  [
    "screen-share",
    /(?:打开|开启|点击?|下载|进入|配合|要求?|让我?|叫我?|请)[^。！？\n]{0,10}(?:屏幕共享|共享屏幕|共享手机屏幕|远程(?:控制|协助))/,
  ],
  [
    "phishing-link",
    /(?:验证码|支付密码|助记词|私钥)[^。！？，\n没不未还怎]{0,6}(?:发给|报给|念给|告诉|告知|提供给?)(?:我|客服|对方|专员|工作人员|他|她)/,
  ],
  [
    "phishing-link",
    /(?:发送|回复|发|填好|提供)[^。！？\n]{0,14}(?:银行卡号|卡号|身份证号)[^。！？\n]{0,8}(?:至|到|给)/,
  ],
  // A code or a password that opens money, asked for by whoever says 我: “收到验证码发给我”, “U盾密码拍照发我”.
  [
    "phishing-link",
    /(?:验证码|(?:支付|取款|登录|网银|银行卡?|U ?盾|交易)密码|助记词|私钥)(?:行不行|好不好|[^。！？\n没不未还怎一为]){0,16}(?:发|报|念|拍|截|告诉|说)(?:照|图|个图|过来|一下)*(?:发|传)?(?:给)?我(?!了|的|没|们|这边没)/i,
  ],
  [
    "phishing-link",
    /(?:点此|点击|链接|登[录陆])[^。！？\n]{0,20}(?:填|输入)[^。！？\n]{0,8}(?:银行卡|卡号)[^。！？\n]{0,6}密码/,
  ],
  ["phishing-link", /(?:回复|发送|提供|告知)[^。！？\n]{0,8}(?:银行卡|卡号)[^。！？\n]{0,6}密码/],
  ["unfreeze-fee", /(?:交|缴|付|充|转)[^。！？\n]{0,8}(?:解冻费|解冻金|解封费|激活费)/],
];

/** A sentence that names such a demand to warn of it. */
const WARNS =
  /不存在|没有(?:所谓|什么)?的?“?安全账户|诈骗|骗局|骗子|骗术|谨防|警惕|当心|小心|防范|提防|切勿|切莫|请勿|勿|不要|不得|别|不会|不可|拒绝|反诈|凡|任何|一律/;

/** The scripts whose plain demand stands in a text unwarned. */
export function sureScripts(text: string): ScriptId[] {
  const plain = sentencesOf(text.replace(/[ \u200b-\u200f]/g, "")).filter((sentence) => !WARNS.test(sentence.text));
  return sure.filter(([, demand]) => plain.some((sentence) => demand.test(sentence.text))).map(([id]) => id);
}
