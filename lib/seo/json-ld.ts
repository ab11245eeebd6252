import type {
  TechArticle as ArticleNode,
  BreadcrumbList,
  Graph,
  Organization,
  Thing,
  WebPage,
  WebSite,
} from "schema-dts";
import type { Article } from "../content/article.ts";
import { leadingSayings } from "../content/sayings.ts";
import type { Fact } from "../content/schema/registry.ts";
import { paths } from "../paths.ts";
import { site } from "../site.ts";
import { cardPaths } from "./card.ts";
import type { PageFacts } from "./metadata.ts";

/** One step of the way from home to a page. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

/** Kinds of page that are no article. */
export type PageType = "WebPage" | "CollectionPage" | "AboutPage";

const graph = (...nodes: Thing[]): Graph => ({ "@context": "https://schema.org", "@graph": nodes });

/** JSON as it may stand in a page's <script>: nothing in it can end the element. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** What home says of the site and of who makes it. No SearchAction: the box it once drew is gone from result pages. */
export function homeData(origin: string): Graph {
  const website: WebSite = {
    "@type": "WebSite",
    "@id": `${origin}/#site`,
    url: `${origin}/`,
    name: site.name,
    alternateName: `${site.name}：${site.tagline}`,
    description: site.description,
    inLanguage: site.language,
    publisher: { "@id": organizationId(origin) },
  };
  // The first step of every page's way from home.
  const page: WebPage = { "@type": "WebPage", "@id": `${origin}/`, isPartOf: { "@id": `${origin}/#site` } };
  return graph(organization(origin), website, page);
}

/** A page that is no article, and the way to it; `trail` ends above the page, which is called `here`. */
export function pageData(
  origin: string,
  page: PageFacts,
  at: { trail: readonly Crumb[]; here: string; type?: PageType },
): Graph {
  return graph(organization(origin), webPage(origin, page, at.type ?? "WebPage", at.trail, at.here));
}

/** An article: who answers for it, when it was written, changed and checked, and what it rests on. */
export function articleData(
  origin: string,
  article: Article,
  trail: readonly Crumb[],
  facts: Readonly<Record<string, Fact>>,
): Graph {
  const url = origin + article.url;
  const here = "short" in article ? article.short : article.title;
  const page: WebPage = {
    ...webPage(origin, article, "WebPage", trail, here),
    lastReviewed: article.reviewedOn,
    reviewedBy: { "@type": "Organization", name: `${site.name}${article.owner}`, url: origin + paths.about },
  };
  const sources = citations(article, facts);
  const said = leadingSayings(article);
  const node: ArticleNode = {
    "@type": articleType(article) as "TechArticle",
    "@id": `${url}#article`,
    mainEntityOfPage: { "@id": url },
    headline: article.title,
    description: article.description,
    image: Object.values(cardPaths(article)).map((path) => origin + path),
    datePublished: article.publishedOn,
    dateModified: article.updatedOn,
    inLanguage: site.language,
    author: { "@id": organizationId(origin) },
    publisher: { "@id": organizationId(origin) },
    ...(said.length > 0 && { keywords: said }),
    ...(sources.length > 0 && { citation: sources }),
  };
  return graph(organization(origin), page, node);
}

/** Baidu's time factor, in a context of its own: the dates that stand on the page, as times, which it demands. */
export function timeFactor(origin: string, article: Article): object {
  return {
    "@context": "https://ziyuan.baidu.com/contexts/cambrian.jsonld",
    "@id": origin + article.url,
    title: article.title,
    images: [origin + cardPaths(article).wide],
    description: article.description,
    pubDate: `${article.publishedOn}T00:00:00`,
    upDate: `${article.updatedOn}T00:00:00`,
  };
}

const organizationId = (origin: string) => `${origin}/#organization`;

function organization(origin: string): Organization {
  return {
    "@type": "Organization",
    "@id": organizationId(origin),
    name: site.name,
    url: `${origin}/`,
    logo: origin + paths.logo,
  };
}

function webPage(origin: string, page: PageFacts, type: PageType, trail: readonly Crumb[], here: string): WebPage {
  const url = origin + page.url;
  const steps: BreadcrumbList = {
    "@type": "BreadcrumbList",
    itemListElement: [...trail, { name: here, url: page.url }].map((crumb, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: crumb.name,
      item: { "@id": origin + crumb.url },
    })),
  };
  return {
    "@type": type as "WebPage",
    "@id": url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: site.language,
    isPartOf: { "@id": `${origin}/#site` },
    breadcrumb: steps,
  };
}

/** Failures, messages and guides tell how to do something; the others tell how something is. */
function articleType({ kind }: Article): "TechArticle" | "Article" {
  return kind === "failure" || kind === "prompt" || kind === "guide" ? "TechArticle" : "Article";
}

/** What an article rests on, as its foot names it; our own compilation is no source. */
function citations(article: Article, facts: Readonly<Record<string, Fact>>): string[] {
  const named = article.sources.map(({ name, fact }) => (fact ? (facts[fact]?.source ?? name) : name));
  return [...new Set(named.filter((source) => !source.startsWith("编辑部")))];
}
