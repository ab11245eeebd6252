import type { ReactNode } from "react";
import { type FramedSections, framedSections } from "@/components/embed/framed-sections.tsx";
import { withCompleteLinks } from "@/lib/api/links.ts";
import type { ApiSource } from "@/lib/api/source.ts";
import { loadCodes } from "@/lib/codes/codes.server.ts";
import type { Article } from "@/lib/content/article.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { deployment } from "@/lib/site.server.ts";

/** Writes markup without what only a hydrating React reads. */
export type Render = (node: ReactNode) => string;

/** A function of an article that works once for each: a thousand codes ask for a hundred articles. */
function once<T>(make: (article: Article) => T): (article: Article) => T {
  const made = new WeakMap<Article, T>();
  return (article) => {
    if (!made.has(article)) made.set(article, make(article));
    return made.get(article) as T;
  };
}

/** What stands below each heading of an article. */
export const nodesOf: (article: Article) => FramedSections = once((article) =>
  framedSections(article.code, loadRegistries()),
);

/** The published content as the API's answers are made from it. */
export function apiSource(render: Render): ApiSource {
  const { contacts, facts, emergency } = loadRegistries();
  const { origin } = deployment();
  const htmlOf = once((article) => {
    const rendered = [...nodesOf(article)].map(([anchor, nodes]) => {
      return [anchor, withCompleteLinks(render(nodes), origin).trim()] as const;
    });
    return new Map(rendered);
  });
  return { origin, articles: loadArticles(), contacts, facts, emergency, codes: loadCodes(), htmlOf };
}
