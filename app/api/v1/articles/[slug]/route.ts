import { articleAnswer, articleSlugs } from "@/lib/api/articles.ts";
import { noSuchThing } from "@/lib/api/problem.ts";
import { apiSource } from "../../../source.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
  return articleSlugs(await apiSource()).map((slug) => ({ slug }));
}

/** One article with its verdict, sections, warnings and contacts. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const answer = articleAnswer(await apiSource(), (await params).slug);
  return answer ? Response.json(answer) : noSuchThing();
}
