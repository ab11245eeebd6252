import { hasCodes } from "../codes/code.ts";
import { codeOf } from "../codes/lookup.ts";
import type { Article } from "../content/article.ts";
import { articleByRef, refOf } from "../content/articles.ts";
import { editsFor } from "../publish/derive.ts";
import { articleMarkdown, type MarkdownSite, placeWords, sectionMarkdown } from "../seo/markdown.ts";
import { between, type Document, type Family, text } from "./document.ts";
import { type Shown, shownCodes } from "./sections.ts";
import type { Sources } from "./sources.ts";

/** What the Markdown of an article takes from this site. */
export function markdownSite({ api: { articles, codes, origin }, registries }: Sources): MarkdownSite {
  return {
    registry: registries,
    origin,
    titleOf: (ref) => articleByRef(articles, ref)?.title,
    codeOf: (ref, anchor) => codeOf(codes, ref, anchor),
  };
}

/** /failures/disconnect.md: an article. */
export function articleTexts(sources: Sources): Family {
  const { articles } = sources.api;
  const site = markdownSite(sources);
  return {
    addresses: () => articles.filter(({ kind }) => hasCodes(kind)).map((article) => `${article.url}.md`),
    make: (address) => {
      const article = address.endsWith(".md") ? articleByRef(articles, address.slice(1, -3)) : undefined;
      return article && hasCodes(article.kind) ? markdown(article, articleMarkdown(article, site), site) : undefined;
    },
  };
}

/** /s/101-3.md: the whole section that a code stands for, or stands in. */
export function codeTexts(sources: Sources): Family {
  const shown = () => shownCodes(sources.api.codes, sources.api.articles);
  const site = markdownSite(sources);
  const at = (address: string) => shown().get(between(address, "/s/", ".md") ?? "");
  return {
    addresses: () => [...shown().keys()].map((code) => `/s/${code}.md`),
    make: (address) => {
      const found = at(address);
      if (!found) return undefined;
      const { article, place } = found;
      const body = place.anchor ? sectionMarkdown(article, place.anchor, site) : articleMarkdown(article, site);
      return body === undefined ? undefined : markdown(article, body, site);
    },
    derived: (address) => {
      const found = at(address);
      const owner = found && shown().get(found.owner);
      if (!owner || owner === found) return undefined;
      return { from: `/s/${owner.place.code}.md`, edits: editsFor([[wordsOf(owner, site), wordsOf(found, site)]]) };
    },
  };
}

const wordsOf = ({ article, place, at }: Shown, site: MarkdownSite): string =>
  placeWords(article, { anchor: place.anchor, name: at?.name ?? "" }, site);

/** A Markdown document that names the page it was made from as the one to be listed. */
function markdown(article: Article, body: string, { origin }: MarkdownSite): Document {
  const link = `<${origin}/${refOf(article)}>; rel="canonical"`;
  return text("text/markdown; charset=utf-8", body, { link, "x-robots-tag": "noindex" });
}
