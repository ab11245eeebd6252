import { problem } from "../api/problem.ts";
import { readQuestion } from "../api/question.ts";
import { searchAnswer } from "../api/search.ts";
import type { Library } from "./library.ts";
import { foundHeader } from "./protocol.ts";

/** Answers `?q=&limit=&kind=&wallet=` with the results that the browser would show, in its order. */
export function searchApi(request: Request, { index }: Pick<Library, "index">): Response {
  const question = readQuestion(new URL(request.url).searchParams);
  if (!question.ok) return problem(400, "搜索请求不对", question.detail);
  const { q, limit, kind, wallet } = question;
  const answer = searchAnswer(index, q, { limit, kind, wallet });
  return Response.json(answer, { headers: { [foundHeader]: String(answer.total) } });
}
