import { matches } from "../../text/matches.ts";
import type { Rule } from "../rule.ts";
import { misspellings } from "../terms.ts";
import { type LintText, lineIn } from "../texts.ts";

/** A misspelling in quotation marks of its own is spoken about, not used. */
function lookIn({ text }: LintText, pattern: RegExp, found: (match: string, index: number) => void): void {
  for (const { 0: match, index } of matches(text, pattern)) {
    const quoted = text[index - 1] === "“" && text[index + match.length] === "”";
    if (!quoted) found(match, index);
  }
}

/** Words are written as the glossary writes them. */
export const terms: Rule = {
  id: "terms",
  why: "用词照 terms.yaml：账户、登录、记录、到账。错字只进搜索，不进正文。",
  severity: "error",
  check({ articles, registryTexts, corpus }, report) {
    const table = misspellings(corpus.registries.terms.entries);
    const groups = [...articles.map((article) => article.texts), registryTexts];
    for (const texts of groups) {
      const read = texts.filter(({ kind }) => kind !== "screen" && kind !== "name");
      const whole = read.map(({ text }) => text).join("\n");
      for (const { pattern, repair, literal } of table) {
        if (!whole.includes(literal) || whole.search(pattern) < 0) continue;
        for (const text of read)
          lookIn(text, pattern, (match, index) => report(text.file, lineIn(text, index), `“${match}”写成“${repair}”`));
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
