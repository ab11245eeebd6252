import { lengthOf } from "../../content/schema/field.ts";
import { sentencesOf } from "../../text/clauses.ts";
import type { Rule } from "../rule.ts";
import { lineIn } from "../texts.ts";

const LIMIT = 60;

/** Sentences that can be read aloud. */
export const longSentences: Rule = {
  id: "long-sentences",
  why: "一句超过 60 字，念不顺，也看不快；拆开。",
  severity: "warning",
  check({ articles, registryTexts }, report) {
    for (const text of [...articles.flatMap((article) => article.texts), ...registryTexts]) {
      if (text.kind === "name" || text.kind === "screen") continue;
      if (text.text.length <= LIMIT) continue;
      for (const sentence of sentencesOf(text.text)) {
        const length = lengthOf(sentence.text.trim());
        if (length > LIMIT) report(text.file, lineIn(text, sentence.index), `这一句有 ${length} 字；拆成两三句`);
      }
    }
  },
  good: ["先看账单。再看短信。"],
  bad: [`${"先看账单里有没有这一笔，".repeat(6)}再看短信。`],
};
