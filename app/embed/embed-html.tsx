import { createHash } from "node:crypto";
import { KindLead } from "@/components/article/kind-lead.tsx";
import { EmbedPage } from "@/components/embed/embed-page.tsx";
import { embedStyle } from "@/components/embed/embed-style.ts";
import { GonePage } from "@/components/embed/gone-page.tsx";
import { SectionList } from "@/components/embed/section-list.tsx";
import { withOutwardLinks } from "@/lib/api/links.ts";
import { type ReadableArticle, readableArticles } from "@/lib/api/source.ts";
import { shortPath } from "@/lib/codes/address.ts";
import type { CodePlace, Resolved } from "@/lib/codes/lookup.ts";
import { refOf, sectionAt, withSubsections } from "@/lib/content/articles.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { deployment } from "@/lib/site.server.ts";
import { nodesOf } from "../api/source.tsx";

const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(embedStyle).digest("base64")}'; form-action 'none'; base-uri 'none'`;

/** The document that a frame shows for a code; undefined for a code that was never given out. */
export async function embedHtml(found: Resolved): Promise<string | undefined> {
  const page = pageOf(found);
  if (!page) return undefined;
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${markAsked(withOutwardLinks(renderToStaticMarkup(page)), found)}`;
}

/** A step is shown among its neighbours, for "pay again" must not stand without "look at the bill"; so the one that was asked for is marked. */
function markAsked(html: string, found: Resolved): string {
  const anchor = found.kind === "section" ? found.anchor : "";
  return anchor ? html.replace(` id="${anchor}"`, ` id="${anchor}" aria-current="true"`) : html;
}

function pageOf(found: Resolved) {
  const { origin } = deployment();
  if (found.kind === "unknown") return undefined;
  if (found.kind === "tombstone")
    return <GonePage gone={found} canonical={origin + shortPath(found.code)} policy={policy} />;
  const article = readableArticles(loadArticles()).find((candidate) => refOf(candidate) === found.article);
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
