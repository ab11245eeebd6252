import type { ArticleSource } from "../content/check/article-source.ts";
import type { Rule } from "./rule.ts";

/** A check that every build runs, as the check of a rule: what it reports is found by the rule. */
export function ownCheck(check: (article: ArticleSource) => void): Rule["check"] {
  return ({ corpus }, report) => {
    for (const article of corpus.articles) {
      check({ ...article, report: (line, _, message) => report(article.file, line, message) });
    }
  };
}
