import { matches } from "../../text/matches.ts";
import type { Rule } from "../rule.ts";
import { lineIn } from "../texts.ts";

// Words that read well aloud and must be read twice by somebody in a hurry. No lookbehind: Safari before 16.4.
const COMPRESSED: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/不动(?:你的)?钱|钱(?:一般|多半)?不动/g, "写“不影响你的钱”“钱还在”"],
  [/(?:就|还是|一起|途|一半|它|那里)倒(?:了|下)?(?=[，。、；]|$)|倒下时|起不来/g, "写“停止运行”“退出”“打不开”"],
  [/口袋/g, "写明是余额、零钱、理财还是哪张卡"],
  [/活过来|治不[了好]/g, "写明结果：“还有可能付成”“解决不了”"],
  [/替你(?:压|按)|压了一压|压(?:一段时间|一阵)/g, "写“先拦下”“推迟到账”"],
  [/(?:里|先|去|入口|手动)冻(?=[，。；、]|不)|冻好/g, "写“冻结”"],
  [/作不得准|起了?疑心|惊动|一笔是一笔/g, "换成平常的说法，写明谁怎么了"],
  [/[这那]头/g, "写明是谁：“付款的银行”“商家”“平台”"],
];

/** No sentence that is short because its subject or its object was left out. */
export const compressedWords: Rule = {
  id: "compressed-words",
  why: "慌的人要读一遍就懂：不用单字动词和省掉主语、对象的干练话，写明谁、对什么、做什么。",
  severity: "error",
  check({ articles, registryTexts }, report) {
    for (const text of [...articles.flatMap((article) => article.texts), ...registryTexts]) {
      if (text.kind === "name" || text.kind === "said" || text.kind === "screen") continue;
      for (const [pattern, instead] of COMPRESSED) {
        for (const { 0: match, index } of matches(text.text, pattern))
          report(text.file, lineIn(text, index), `“${match}”压得太短，要读两遍；${instead}`);
      }
    }
  },
  good: [
    "断线一般不影响你的钱。",
    "别人动了你的钱，先看账单。",
    "手机倒过来拿，再扫一次。",
    "钱在零钱里，扣的却是银行卡。",
    "从安全设置里冻结。",
    "解冻以后再付。",
  ],
  bad: [
    "换号不动钱。",
    "忘了密码，钱不动。",
    "点到那里就倒。",
    "还是倒，就升级。",
    "钱可能换了口袋。",
    "这一笔还可能活过来。",
    "钱包治不了卡。",
    "系统替你按住了。",
    "先压一段时间才给对方。",
    "从登录页的入口冻。",
    "冻好以后再改密码。",
    "网上的数字作不得准。",
    "平台起了疑心。",
    "去问收款那头。",
  ],
};
