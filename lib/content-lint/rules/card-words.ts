import { matches } from "../../text/matches.ts";
import type { Rule } from "../rule.ts";
import { lineIn } from "../texts.ts";

// What nine of ten readers cannot place, or must read twice, when they are afraid for their money.
const RARE: readonly (readonly [pattern: RegExp, repair: string])[] = [
  [/自保管|助记词|私钥|恢复信息|链上|哈希/g, "移到 selfCustody，只有用那种钱包的人要读"],
  [/汇路|退票|清算|分类账户/g, "换成读者的话，例如“被银行退回”"],
  [/编辑部整理/g, "拿自己当依据不如不写；删掉"],
];
const card = (says: string): Record<string, string> => ({
  "content/failures/example.mdx": `---\nverdict:\n  payAgain: { answer: 先别, checkFirst: ${says} }\n---\n\n先看账单。\n`,
});

/** The verdict card speaks to every reader: what concerns one wallet model stands in its own line. */
export const cardWords: Rule = {
  id: "card-words",
  why: "急救卡给每个人看：只有自保管钱包用得着的写进 selfCustody，行话换成读者的话。",
  severity: "error",
  check({ articles }, report) {
    const texts = articles.flatMap((article) => article.texts);
    for (const text of texts) {
      if (!text.field.startsWith("verdict.") || text.field === "verdict.selfCustody") continue;
      for (const [pattern, repair] of RARE) {
        for (const { 0: match, index } of matches(text.text, pattern))
          report(text.file, lineIn(text, index), `急救卡上不写“${match}”；${repair}`);
      }
    }
  },
  good: [
    card("先看账单里有没有这笔扣款。"),
    {
      "content/failures/example.mdx":
        "---\nverdict:\n  selfCustody: 没核对过助记词，先别卸载。\n---\n\n自保管钱包先找助记词。\n",
    },
  ],
  bad: [
    card("先看账单里有没有这笔扣款；自保管钱包别重发。"),
    card("助记词抄好了，再换手机。"),
    card("问这笔有没有被退票。"),
    { "content/failures/example.mdx": "---\nverdict:\n  wait: { says: 以编辑部整理的为准。 }\n---\n\n先看账单。\n" },
  ],
};
