import { sentencesOf, withoutQuotations } from "../../text/clauses.ts";
import type { Rule } from "../rule.ts";
import { lineIn, PLACEHOLDER } from "../texts.ts";

const EMPTY =
  /(?:联系|咨询|寻求|求助|询问|致电|找)(?:一下)?(?:钱包|平台|官方|人工|App|银行|商家|他们的|当地)?(?:的)?(?:官方|人工|在线)?客服(?:人员|团队|处理|解决|咨询|帮助|协助|求助|即可|就行|吧)*$/;
const DETAIL = new RegExp(
  `${PLACEHOLDER}|App 里|记下|说|问(?!题)|报|备|带|写明|提供|入口|热线|截图|单号|编号|怎么|[：“「]`,
);

/** “Contact support” always says where, what to say and what to have ready. */
export const emptySupport: Rule = {
  id: "empty-support",
  why: "“联系客服”四个字帮不了人：写明走哪个入口、说什么、备好什么。",
  severity: "error",
  check({ articles }, report) {
    for (const text of articles
      .flatMap((article) => article.texts)
      .filter(({ field, kind }) => field === "正文" && kind === "prose")) {
      const read = withoutQuotations(text.text);
      if (!read.includes("客服") || text.links.length > 0 || DETAIL.test(text.text)) continue;
      for (const sentence of sentencesOf(read)) {
        if (EMPTY.test(sentence.text))
          report(text.file, lineIn(text, sentence.index), "只说了联系客服；写明走哪个入口、说什么、备好什么");
      }
    }
  },
  good: [
    '走 <Contact id="in-app" />，说清断开的时间。',
    "还不行，找客服，看[怎么说](/failures/disconnect#do-now)。",
    "找客服，说清那一笔的时间和金额。",
  ],
  bad: ["还不行，联系客服。", "仍有问题的，请咨询官方客服。", "如果没有解决，找人工客服处理。"],
};
