import type { Article } from "../content/article.ts";
import { site } from "../site.ts";

/** The part of a page's metadata that this site sets; assignable to Next's Metadata. */
export interface PageMetadata {
  readonly title: { readonly absolute: string };
  readonly description: string;
  readonly alternates: { readonly canonical: string };
  readonly robots?: { readonly index: boolean; readonly follow: boolean };
}

/** Metadata of a page from its title (without the site's name), description and address; `index: false` keeps it out of search engines. */
export function pageMetadata(page: { title: string; description: string; url: string; index?: boolean }): PageMetadata {
  return {
    title: { absolute: `${page.title}_${site.name}` },
    description: page.description,
    alternates: { canonical: page.url },
    ...(page.index === false && { robots: { index: false, follow: true } }),
  };
}

/** Metadata of an article, from its frontmatter. */
export function articleMetadata({ title, description, url }: Article): PageMetadata {
  return pageMetadata({ title, description, url });
}
