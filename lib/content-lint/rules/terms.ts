import type { Rule } from "../rule.ts";
import { misspellings } from "../terms.ts";
import { lineIn } from "../texts.ts";

/** Words are written as the glossary writes them. */
export const terms: Rule = {
  id: "terms",
  why: "用词照 terms.yaml：账户、登录、记录、到账。错字只进搜索，不进正文。",
  severity: "error",
  check({ articles, registryTexts, corpus }, report) {
    const table = misspellings(corpus.registries.terms.entries);
    for (const text of [...articles.flatMap((article) => article.texts), ...registryTexts]) {
      if (text.kind === "screen" || text.kind === "name") continue;
      for (const { pattern, repair, literal } of table) {
        if (!text.text.includes(literal) || text.text.search(pattern) < 0) continue;
        for (const match of text.text.matchAll(pattern)) {
          const quoted = text.text[match.index - 1] === "“" && text.text[match.index + match[0].length] === "”";
          if (!quoted) report(text.file, lineIn(text, match.index), `“${match[0]}”写成“${repair}”`);
        }
      }
    }
  },
  good: ["打开账单，重新登录。", "支架撑起帐篷。", "“登陆”是上岸的意思。"],
  bad: [
    "打开帐单。",
    "帐户进不去。",
    "重新登陆。",
    "交易纪录不见了。",
    "还没到帐。",
    "连上 wifi 再看。",
    "打开 APP。",
    "转帐没成。",
  ],
};
