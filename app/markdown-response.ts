import { loadCodes } from "@/lib/codes/codes.server.ts";
import { codeOf, resolveCode } from "@/lib/codes/lookup.ts";
import type { Article } from "@/lib/content/article.ts";
import { refOf } from "@/lib/content/articles.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { articleMarkdown, type MarkdownSite, sectionMarkdown } from "@/lib/seo/markdown.ts";
import { deployment } from "@/lib/site.server.ts";

let byRef: ReadonlyMap<string, Article> | undefined;

/** The articles by reference; there are as many answers as codes, and each would look through all of them. */
function articleMap(): ReadonlyMap<string, Article> {
  byRef ??= new Map(loadArticles().map((article) => [refOf(article), article]));
  return byRef;
}

/** What the Markdown of an article takes from this site. */
export function markdownSite(): MarkdownSite {
  return {
    registry: loadRegistries(),
    origin: deployment().origin,
    titleOf: (ref) => articleMap().get(ref)?.title,
    codeOf: (ref, anchor) => codeOf(loadCodes(), ref, anchor),
  };
}

/** A Markdown document that names the page it was made from as the one to be listed. */
export function markdownResponse(text: string, url: string): Response {
  const headers = {
    "content-type": "text/markdown; charset=utf-8",
    link: `<${deployment().origin}${url}>; rel="canonical"`,
    "x-robots-tag": "noindex",
  };
  return new Response(text, { headers });
}

/** Answer of /s/<code>.md: the whole section that the code stands for or stands in now; 404 for what is gone. */
export function codeMarkdown(code: string): Response {
  const place = resolveCode(loadCodes(), code);
  const missing = new Response(null, { status: 404 });
  if (place.kind === "unknown" || place.kind === "tombstone") return missing;
  const article = articleMap().get(place.article);
  if (!article) return missing;
  const site = markdownSite();
  const text = place.anchor ? sectionMarkdown(article, place.anchor, site) : articleMarkdown(article, site);
  return text ? markdownResponse(text, article.url) : missing;
}
