import { Feed } from "feed";
import type { Article } from "../content/article.ts";
import { refOf } from "../content/articles.ts";
import { paths } from "../paths.ts";
import { site } from "../site.ts";
import { blocksHtml, escapeHtml } from "./feed-html.ts";
import { articleBlocks, type MarkdownSite } from "./markdown.ts";

/** Entries of the feed; with full texts, more would be a download of half a megabyte for every visit of a reader. */
export const feedEntries = 30;

/** The site's first day: a feed has a date even before it has an entry. */
const firstDay = "2026-11-22";

/** The Atom feed (RFC 4287) of the newest and the newest changed articles with a code, with their full text. */
export function atomFeed(articles: readonly Article[], around: MarkdownSite): string {
  const newest = articles
    .filter((article) => around.codeOf(refOf(article)) !== undefined)
    .toSorted((a, b) => rank(b).localeCompare(rank(a)))
    .slice(0, feedEntries);
  const { origin } = around;
  const feed = new Feed({
    id: `${origin}/`,
    title: `${site.name}（非官方）`,
    description: `${site.tagline}。${site.unofficial}`,
    link: `${origin}${paths.changes}`,
    feed: `${origin}${paths.feed}`,
    updated: dayTime(newest[0]?.updatedOn ?? firstDay),
    author: { name: site.name, link: `${origin}${paths.about}` },
    generator: false,
  });
  for (const article of newest) feed.addItem(entryOf(article, around));
  return feed.atom1();
}

function entryOf(article: Article, around: MarkdownSite) {
  const { title, url, description, updatedOn, publishedOn } = article;
  return {
    // A code is never given to anything else, so it stays what it is when the article is renamed.
    id: `${around.origin}/s/${around.codeOf(refOf(article))}`,
    title: escapeHtml(title),
    link: around.origin + url,
    description: escapeHtml(description),
    content: blocksHtml(articleBlocks(article, around)),
    date: dayTime(updatedOn),
    published: dayTime(publishedOn),
  };
}

/** Days begin in China, where the articles are written. */
function dayTime(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

function rank({ updatedOn, publishedOn }: Article): string {
  return `${updatedOn} ${publishedOn}`;
}
