import { hasCodes } from "@/lib/codes/code.ts";
import { findArticle } from "@/lib/content/articles.ts";
import { collections } from "@/lib/content/collections.ts";
import { loadArticles, loadKind } from "@/lib/content/source.server.ts";
import { articleMarkdown } from "@/lib/seo/markdown.ts";
import { markdownResponse, markdownSite } from "../../../markdown-response.ts";

type Props = { params: Promise<{ folder: string; slug: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  const lasting = loadArticles().filter(({ kind }) => hasCodes(kind));
  return lasting.map(({ url }) => {
    const [, folder = "", slug = ""] = url.split("/");
    return { folder, slug };
  });
}

/** /failures/disconnect.md; Next cannot build a folder `[slug].md`, so it is built here and published there. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { folder, slug } = await params;
  const kind = collections.find((collection) => collection.folder === folder)?.kind;
  const article = kind && findArticle(loadKind(kind), slug);
  if (!article) return new Response(null, { status: 404 });
  return markdownResponse(articleMarkdown(article, markdownSite()), article.url);
}
