import type { Article } from "../content/article.ts";
import { site } from "../site.ts";
import { cardPaths, cardSize } from "./card.ts";
import { isIndexable } from "./indexable.ts";
import { articleTitle, pageTitle } from "./title.ts";

/** What a page is to others: its title without the site's name, its description, its address. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

/** The part of a page's metadata that this site sets; assignable to Next's Metadata. */
export interface PageMetadata {
  readonly title: { readonly absolute: string };
  readonly description: string;
  readonly alternates: { readonly canonical: string };
  readonly robots?: { readonly index: boolean; readonly follow: boolean };
  readonly openGraph?: {
    readonly type: "website" | "article";
    readonly siteName: string;
    readonly locale: string;
    readonly title: string;
    readonly description: string;
    readonly url: string;
    readonly images: { readonly url: string; readonly width: number; readonly height: number; readonly alt: string }[];
  };
  readonly twitter?: { readonly card: "summary_large_image" };
}

/** Metadata of a page, with its whole title where that is more than its own and the site's name. An address that lib/seo/indexable.ts does not name is kept out of search engines, and needs no preview. */
export function pageMetadata(page: PageFacts, whole = pageTitle(page.title)): PageMetadata {
  return metadataOf(page, whole);
}

/** Metadata of an article, from its frontmatter. */
export function articleMetadata(article: Article): PageMetadata {
  return metadataOf(article, articleTitle(article), article);
}

function metadataOf(page: PageFacts, absolute: string, article?: Article): PageMetadata {
  const { title, description, url } = page;
  const always = { title: { absolute }, description, alternates: { canonical: url } };
  if (!isIndexable(url)) return { ...always, robots: { index: false, follow: true } };
  const image = { url: cardPaths(article).wide, ...cardSize, alt: title };
  return {
    ...always,
    openGraph: {
      type: article ? "article" : "website",
      siteName: site.name,
      locale: "zh_CN",
      title,
      description,
      url,
      images: [image],
    },
    twitter: { card: "summary_large_image" },
  };
}
