import type { ArticleSource } from "../content/check/article-source.ts";
import type { Corpus } from "../content/check/corpus.ts";
import type { LintText } from "./texts.ts";

/** "error" stops a release; "warning" asks for a second look; "due" is a day that has passed and stops only with --strict. */
export type Severity = "error" | "warning" | "due";

/** Everything a rule may look at. */
export interface LintCorpus {
  readonly corpus: Corpus;
  readonly articles: readonly LintArticle[];
  /** Prose of contacts.yaml, facts.yaml and terms.yaml. */
  readonly registryTexts: readonly LintText[];
  /** YYYY-MM-DD, from the command line's clock. */
  readonly today: string;
}

/** One article with its prose ready to be read. */
export interface LintArticle {
  readonly source: ArticleSource;
  readonly texts: readonly LintText[];
}

/** Reports at a line of a file. */
export type ReportAt = (file: string, line: number, message: string) => void;

/** Content with a defect, or without: the body of a guide, or files of content/ by path that change an otherwise sound content. */
export type Example = string | Readonly<Record<string, string>>;

/** A rule of the content lint; its examples are its tests. */
export interface Rule {
  readonly id: string;
  /** Why the rule is there, in an editor's words. */
  readonly why: string;
  readonly severity: Severity;
  readonly check: (content: LintCorpus, report: ReportAt) => void;
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
}

/** What a rule found. */
export interface LintFinding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}
