import { createHash } from "node:crypto";
import { KindLead } from "@/components/article/kind-lead.tsx";
import { EmbedPage } from "@/components/embed/embed-page.tsx";
import { embedStyle } from "@/components/embed/embed-style.ts";
import { GonePage } from "@/components/embed/gone-page.tsx";
import { SectionList } from "@/components/embed/section-list.tsx";
import { withOutwardLinks } from "@/lib/api/links.ts";
import type { ReadableArticle } from "@/lib/api/source.ts";
import { shortPath } from "@/lib/codes/address.ts";
import type { CodePlace, Resolved } from "@/lib/codes/lookup.ts";
import { articleByRef, sectionAt, withSubsections } from "@/lib/content/articles.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { markAsked } from "@/lib/documents/embeds.ts";
import { deployment } from "@/lib/site.server.ts";
import { nodesOf, type Render } from "./api-source.tsx";

const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(embedStyle).digest("base64")}'; form-action 'none'; base-uri 'none'`;

/** The document that a frame shows for a code; undefined for a code that was never given out. */
export function embedHtml(found: Resolved, render: Render): string | undefined {
  const page = pageOf(found);
  const anchor = found.kind === "section" ? found.anchor : "";
  return page && `<!doctype html>${markAsked(withOutwardLinks(render(page)), anchor)}`;
}

function pageOf(found: Resolved) {
  const { origin } = deployment();
  if (found.kind === "unknown") return undefined;
  if (found.kind === "tombstone")
    return <GonePage gone={found} canonical={origin + shortPath(found.code)} policy={policy} />;
  const article = articleByRef(loadArticles(), found.article) as ReadableArticle | undefined;
  return article && placePage(found, article, origin + article.url);
}

function placePage({ anchor, current }: CodePlace, article: ReadableArticle, canonical: string) {
  const at = sectionAt(article, anchor);
  const common = { article, code: current, anchor, canonical, policy, registry: loadRegistries() };
  if (!at) {
    return (
      <EmbedPage {...common}>
        <KindLead article={article} articles={loadArticles()} registry={loadRegistries()} />
        <SectionList sections={article.sections} nodes={nodesOf(article)} />
      </EmbedPage>
    );
  }
  const [first, ...below] = withSubsections(article.sections, at.section);
  return (
    <EmbedPage {...common} heading={at.section.heading}>
      {nodesOf(article).get(first?.id ?? "")}
      <SectionList sections={below} nodes={nodesOf(article)} />
    </EmbedPage>
  );
}
