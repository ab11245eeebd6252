import { matchesInClauses, sentencesOf } from "../prose.ts";
import type { Rule } from "../rule.ts";
import { lineIn, withoutQuotations } from "../texts.ts";

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

/** We never ask for a secret, and never tell to hand one over. */
export const neverAsk: Rule = {
  id: "never-ask",
  why: "绝不叫人提供验证码、密码、助记词、私钥，不叫人共享屏幕、转到“安全账户”、交“解冻费”。",
  severity: "error",
  check({ articles, registryTexts }, report) {
    for (const text of [...articles.flatMap((article) => article.texts), ...registryTexts]) {
      if (text.kind === "name" || text.kind === "said" || text.kind === "screen") continue;
      if (!TOPIC.test(text.text)) continue;
      for (const sentence of sentencesOf(withoutQuotations(text.text))) {
        if (WARNS.test(sentence.text)) continue;
        const found = ASKS.flatMap((pattern) => matchesInClauses(sentence.text, pattern))[0];
        if (found)
          report(
            text.file,
            lineIn(text, sentence.index + found.index),
            `“${found.match}”像在索要保密的东西；删掉，或写明不给任何人`,
          );
      }
    }
  },
  good: [
    "验证码、支付密码不告诉任何人。",
    "叫你共享屏幕的，都是骗子。",
    "客服说“把验证码发给我”，就挂断。",
    "输入验证码，进入下一步。",
  ],
  bad: [
    "把验证码告诉客服。",
    "联系时备好支付密码。",
    "向客服提供助记词，好核对身份。",
    "照客服说的打开屏幕共享。",
    "先把钱转到安全账户。",
    "交一笔解冻费。",
  ],
};
