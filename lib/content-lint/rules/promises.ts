import { matchesInClauses } from "../prose.ts";
import type { Rule } from "../rule.ts";
import { lineIn, withoutQuotations } from "../texts.ts";

const PROMISE =
  /(?:马上|立即|立刻|即时|秒|当场|随即)(?:就?能?|会)?(?:到账|退回|退款|恢复|解冻|解锁|解除|解封|找回|到)(?!的)|一定(?:能|会|可以)|肯定(?:能|会|可以|没)|必定|百分之?百|100\s*[%％]|１００|绝对(?:安全|能|会|不会|可靠)?|万无一失|包(?:解决|成功|退|通过)|(?<!未)保证(?!金)|确保|永不|零风险|毫无风险|放心(?:付|转)/g;
const DENIED = /不|没(?!问题)|未|别|难|谁|凡|骗|称|说|号称|声称|许诺|承诺|敢/;

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
      for (const { match, index, before, after } of matchesInClauses(withoutQuotations(text.text), PROMISE)) {
        if (DENIED.test(before) || /^的?(?:都|是)?(?:骗|假|不可信)/.test(after)) continue;
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
