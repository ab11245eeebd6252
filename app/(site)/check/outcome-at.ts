import type { Article, Section } from "@/lib/content/article.ts";
import { articlesByRef } from "@/lib/content/articles.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { parseRef, type SectionRef, sectionsAt } from "@/lib/triage/sections.ts";

/** Article and sections that an outcome names; throws when the check of the flows was skipped and they are not there. */
export function outcomeAt({ section }: { section: string }): {
  ref: SectionRef;
  article: Article;
  sections: readonly [Section, ...Section[]];
} {
  const ref = parseRef(section);
  const [article] = articlesByRef(loadArticles(), [ref.article]);
  const [first, ...rest] = sectionsAt(article?.sections ?? [], ref.anchor);
  if (!article || !first) throw new Error(`content/flows: ${section} is not there; run npm run check`);
  return { ref, article, sections: [first, ...rest] };
}
