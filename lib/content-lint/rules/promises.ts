import { findPromises } from "../../text/advice/promises.ts";
import type { Rule } from "../rule.ts";
import { lineIn, readingOf } from "../texts.ts";

/** No promise that nobody can keep. */
export const promises: Rule = {
  id: "promises",
  why: "不许诺做不到的事：不写马上到账、一定能、百分之百、绝对安全、保证。",
  severity: "error",
  check({ articles, registryTexts, corpus }, report) {
    // A fact may say what a law demands ("应即时解除"); it carries its source.
    const sourceless = registryTexts.filter(({ file }) => file !== corpus.registries.facts.file);
    for (const text of [...articles.flatMap((article) => article.texts), ...sourceless]) {
      if (text.kind === "name" || text.kind === "said" || text.kind === "screen") continue;
      for (const { match, index } of findPromises(readingOf(text))) {
        report(text.file, lineIn(text, index), `“${match}”是做不到的保证；删掉，或写“以官方 App 内公布为准”`);
      }
    }
  },
  good: [
    "没有谁能保证追回。",
    "不一定能退。",
    "说“百分之百解冻”的是骗子。",
    "绑好之后，到账时间以官方 App 内公布为准。",
  ],
  bad: [
    "重启以后马上到账。",
    "照做一定能登上。",
    "百分之百追回。",
    "成功率 100%。",
    "这样付绝对安全。",
    "立即到账。",
    "保证三步解决。",
    "确保资金不丢。",
  ],
};
