import { findArticle, refOf } from "../content/articles.ts";
import { branchSentence } from "../content/emergency.ts";
import { articlePath, embedPath } from "../paths.ts";
import { articleHead, contactsInHead, verdictAnswer } from "./article-head.ts";
import { contactsOf } from "./contacts.ts";
import { type ArticleAnswer, articleSchema, articlesSchema, type SectionAnswer } from "./schemas.ts";
import { sectionAnswer } from "./section.ts";
import { type ApiSource, type ReadableArticle, readableArticles } from "./source.ts";

/** Every article's head, as GET /api/v1/articles answers it. */
export function articlesAnswer(source: ApiSource) {
  const articles = readableArticles(source.articles).map((article) => articleHead(source, article));
  return articlesSchema.parse({ total: articles.length, articles });
}

/** Slugs of the articles that the API answers for; throws when two kinds share one, since an address names the slug alone. */
export function articleSlugs(source: ApiSource): string[] {
  const articles = readableArticles(source.articles);
  const bySlug = Map.groupBy(articles, ({ slug }) => slug);
  const twice = [...bySlug.values()].find(({ length }) => length > 1);
  if (twice)
    throw new Error(`content/${twice.map(refOf).join(".mdx 与 content/")}.mdx 同名：接口按 slug 取文章，改掉其中一个`);
  return [...bySlug.keys()];
}

/** One article, as GET /api/v1/articles/{slug} answers it; undefined for a slug that is none. */
export function articleAnswer(source: ApiSource, slug: string): ArticleAnswer | undefined {
  const article = findArticle(readableArticles(source.articles), slug);
  return article && articleSchema.parse(answerOf(source, article));
}

function answerOf(source: ApiSource, article: ReadableArticle): ArticleAnswer {
  const head = articleHead(source, article);
  const sections = article.sections.map((section) => sectionAnswer(source, article, section));
  const named = [...contactsInHead(source, article), ...sections.flatMap(({ contacts }) => contacts)];
  return {
    ...head,
    verdict: verdictAnswer(source, article),
    lead: leadOf(source, article),
    walletModels: "walletModels" in article ? article.walletModels : [],
    warnings: distinctWarnings(sections),
    sections,
    contacts: contactsOf(source, named),
    sources: article.sources.map(({ name, fact }) =>
      [name, fact && source.facts[fact]?.source].filter(Boolean).join("："),
    ),
    answeredIn: "answeredIn" in article ? addressOf(source, article.answeredIn) : null,
    embedUrl: head.code && source.origin + embedPath(head.code),
  };
}

/** What the page of a prompt, a wallet or a guide for emergencies says before its body. */
function leadOf({ articles, emergency, contacts }: ApiSource, article: ReadableArticle): string[] {
  if (article.kind === "guide")
    return (article.emergency ?? []).map((branch) => branchSentence(branch, emergency, contacts));
  if (article.kind === "prompt") return [article.means, `第一步：${article.firstStep}`];
  if (article.kind !== "wallet") return [];
  const titleOf = (slug: string) => articles.find((other) => other.kind === "failure" && other.slug === slug)?.title;
  return [
    article.caution,
    ...article.particulars.map(({ failure, what }) => `${titleOf(failure) ?? failure}。${what}`),
  ];
}

function distinctWarnings(sections: readonly SectionAnswer[]): ArticleAnswer["warnings"] {
  const all = sections.flatMap(({ warnings }) => warnings);
  return [...new Map(all.map((warning) => [warning.title + warning.text, warning])).values()];
}

function addressOf({ articles, origin }: ApiSource, ref: string): string | null {
  const article = articles.find((candidate) => refOf(candidate) === ref);
  return article ? origin + articlePath(article.kind, article.slug) : null;
}
