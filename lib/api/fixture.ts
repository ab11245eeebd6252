import { loadCodes } from "../codes/codes.server.ts";
import type { Article } from "../content/article.ts";
import { loadRegistries } from "../content/registry.server.ts";
import { articlePath } from "../paths.ts";
import { readArticles } from "../search/fixtures/articles.server.ts";
import type { ApiSource } from "./source.ts";

/** The real content as the API sees it, with a stand-in for the HTML that components make. */
export function realSource(change: Partial<ApiSource> = {}): ApiSource {
  const articles = readArticles().map((article) => ({ ...article, url: articlePath(article.kind, article.slug) }));
  return {
    origin: "https://example.org",
    articles: articles as unknown as Article[],
    ...loadRegistries(),
    codes: loadCodes(),
    htmlOf: () => new Map([["", "<p>引言</p>"]]),
    ...change,
  };
}
