import type { Corpus } from "../content/check/corpus.ts";
import type { LintCorpus, LintFinding, Rule } from "./rule.ts";
import { textsOfArticle, textsOfRegistry } from "./texts.ts";

/** Prepares a corpus for the rules; `today` is YYYY-MM-DD. */
export function lintCorpus(corpus: Corpus, today: string): LintCorpus {
  const { contacts, facts, terms } = corpus.registries;
  return {
    corpus,
    today,
    articles: corpus.articles.map((source) => ({ source, texts: textsOfArticle(source) })),
    registryTexts: [contacts, facts, terms].flatMap(({ file, source }) => textsOfRegistry(file, source)),
  };
}

/** Everything that the rules find, by file and line, each finding once. */
export function lint(content: LintCorpus, rules: readonly Rule[]): LintFinding[] {
  const found = new Map<string, LintFinding>();
  for (const { id, severity, check } of rules) {
    check(content, (file, line, message) =>
      found.set(`${file}:${line} ${id} ${message}`, { file, line, rule: id, severity, message }),
    );
  }
  return [...found.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
