import { findSecretRequests } from "../../text/advice/secret-requests.ts";
import type { Rule } from "../rule.ts";
import { lineIn, readingOf } from "../texts.ts";

/** We never ask for a secret, and never tell to hand one over. */
export const neverAsk: Rule = {
  id: "never-ask",
  why: "绝不叫人提供验证码、密码、助记词、私钥，不叫人共享屏幕、转到“安全账户”、交“解冻费”。",
  severity: "error",
  check({ articles, registryTexts }, report) {
    for (const text of [...articles.flatMap((article) => article.texts), ...registryTexts]) {
      // A heading names a case, a swindler's script among them; a step's title tells.
      if (["name", "said", "screen"].includes(text.kind) || text.field === "标题") continue;
      for (const { index, match } of findSecretRequests(readingOf(text))) {
        report(text.file, lineIn(text, index), `“${match}”像在索要保密的东西；删掉，或写明不给任何人`);
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
