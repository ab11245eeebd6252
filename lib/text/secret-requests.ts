import { matchesInClauses, sentencesOf, withoutQuotations } from "./clauses.ts";
import type { Found } from "./found.ts";

const SECRET = "验证码|动态码|支付密码|登录密码|取款密码|助记词|私钥|恢复信息|恢复词|安全码";
const GIVE = "告诉|提供|报给|发给|发送|转发|念给|说给|交给|交出|拍给|截图给|填给|透露|出示";
const ASKS: readonly RegExp[] = [
  new RegExp(`(?:${GIVE}|报上|备好|带上|准备好?)[^，。]{0,10}(?:${SECRET})`, "g"),
  new RegExp(`(?:把|将)?[^，。]{0,4}(?:${SECRET})[^，。]{0,6}(?:${GIVE}|给(?:客服|对方|他|我们|工作人员|银行))`, "g"),
  /(?:打开|开启|同意|接受|开)[^，。]{0,6}(?:屏幕共享|共享屏幕|远程(?:控制|协助))/g,
  /(?:转|汇|存)(?:到|入|进)[^，。]{0,6}安全账户/g,
  /(?:交|缴|付|支付)[^，。]{0,4}(?:解冻费|解锁费|保证金|验证金)/g,
];
const WARNS = /不|别|勿|莫|没有?人|拒绝|骗|假|索要|谁(?:也|都)|任何|凡|一律|无论|叫你|让你|要你|哄|盗|偷|泄露|给过|丢/;
const TOPIC = new RegExp(`${SECRET}|共享|远程|安全账户|费|金`);

/** The first request of each sentence to hand over a code, a password or the screen, or to pay what swindlers ask for; warnings and quotations are none. */
export function findSecretRequests(text: string): Found[] {
  if (!TOPIC.test(text)) return [];
  return sentencesOf(withoutQuotations(text)).flatMap((sentence) => {
    if (WARNS.test(sentence.text)) return [];
    const found = ASKS.flatMap((pattern) => matchesInClauses(sentence.text, pattern))[0];
    return found ? [{ index: sentence.index + found.index, match: found.match }] : [];
  });
}
