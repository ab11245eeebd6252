import { codeOf } from "../codes/lookup.ts";
import type { Section } from "../content/article.ts";
import { refOf } from "../content/articles.ts";
import { articlePath } from "../paths.ts";
import type { SectionAnswer } from "./schemas.ts";
import type { ApiSource, ReadableArticle } from "./source.ts";

/** One section with its codes, complete addresses and HTML. */
export function sectionAnswer(source: ApiSource, article: ReadableArticle, section: Section): SectionAnswer {
  const { id, heading, level, text, steps, prompts, warnings, contacts } = section;
  const codeAt = (anchor: string) => codeOf(source.codes, refOf(article), anchor) ?? null;
  return {
    code: id ? codeAt(id) : null,
    anchor: id,
    url: source.origin + articlePath(article.kind, article.slug, id),
    ...{ heading, level, text },
    html: source.htmlOf(article).get(id) ?? "",
    steps: steps.map((step) => ({ ...step, code: codeAt(step.id) })),
    prompts: prompts.map((prompt) => ({ ...prompt, code: codeAt(prompt.id) })),
    warnings: [...warnings],
    contacts: [...contacts],
  };
}
