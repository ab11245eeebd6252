import { codedAnswer, codesAnswered } from "@/lib/api/coded.ts";
import { noSuchThing } from "@/lib/api/problem.ts";
import { apiSource } from "../../../source.tsx";

type Props = { params: Promise<{ code: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
  return codesAnswered(await apiSource()).map((code) => ({ code }));
}

/** What a code stands for: a section with its article's head and verdict, or what became of it. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const answer = codedAnswer(await apiSource(), (await params).code);
  return answer ? Response.json(answer) : noSuchThing();
}
