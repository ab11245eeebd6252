import type { Codes } from "../codes/lookup.ts";
import type { Article } from "../content/article.ts";
import type { Emergency } from "../content/schema/emergency.ts";
import type { Contact, Fact } from "../content/schema/registry.ts";

/** What the answers are made from; everything comes in, so that making them needs no runtime. */
export interface ApiSource {
  /** Origin of the site without a trailing slash. */
  readonly origin: string;
  readonly articles: readonly Article[];
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly emergency: Emergency;
  readonly codes: Codes;
  /** HTML of an article's sections by anchor, "" for its opening; links are complete addresses. */
  readonly htmlOf: (article: Article) => ReadonlyMap<string, string>;
}

/** An article that has a page of its own. */
export type ReadableArticle = Exclude<Article, { kind: "notice" }>;

/** The articles that have pages, in the site's order; notices stand on the pages of what they are about. */
export function readableArticles(articles: readonly Article[]): ReadableArticle[] {
  return articles.filter((article): article is ReadableArticle => article.kind !== "notice");
}
