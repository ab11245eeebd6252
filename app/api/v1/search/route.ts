import { problem } from "@/lib/api/problem.ts";
import { readQuestion } from "@/lib/api/question.ts";
import { searchAnswer } from "@/lib/api/search.ts";
import { builtIndex } from "@/lib/assets/search-index.server.ts";

export const dynamic = "force-dynamic";

/** Answers `?q=&limit=` with the results that the browser would show, in its order. */
export function GET(request: Request): Response {
  const question = readQuestion(new URL(request.url).searchParams);
  if (!question.ok) return problem(400, "搜索请求不对", question.detail);
  const { q, limit, kind, wallet } = question;
  return Response.json(searchAnswer(builtIndex(), q, { limit, kind, wallet }));
}
