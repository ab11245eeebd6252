import { SectionPreview } from "@/components/desk/section-preview.tsx";
import { refOf, withSubsections } from "@/lib/content/articles.ts";
import { sectionNodes } from "@/lib/content/mdx/sections.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadArticles, loadBody } from "@/lib/content/source.server.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

type Context = { params: Promise<{ file: string[] }> };

/** "failures/disconnect.json" for every article with a page of its own. */
export function generateStaticParams(): { file: string[] }[] {
  return loadArticles()
    .filter(({ kind }) => kind !== "notice")
    .map((article) => ({ file: `${refOf(article)}.json`.split("/") }));
}

/** The sections of an article as HTML by anchor: the desk evaluates no MDX. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const ref = (await params).file.join("/").replace(/\.json$/, "");
  const article = loadArticles().find((candidate) => refOf(candidate) === ref);
  if (!article) return new Response(null, { status: 404 });
  const { renderToStaticMarkup } = await import("react-dom/server");
  const registry = loadRegistries();
  const sections = sectionNodes(loadBody(article));
  const html = sections.map((section) => [
    section.id,
    renderToStaticMarkup(<SectionPreview sections={withSubsections(sections, section)} registry={registry} />),
  ]);
  return Response.json(Object.fromEntries(html));
}
