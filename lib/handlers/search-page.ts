import { noteMarkup, resultsMarkup } from "@/components/search/results-markup.tsx";
import { readQuestion } from "../api/question.ts";
import { shortPath } from "../codes/address.ts";
import { codeHit } from "../codes/code-query.ts";
import { refOf } from "../content/articles.ts";
import { search } from "../search/search.ts";
import type { Library } from "./library.ts";
import { foundHeader } from "./protocol.ts";

/** Articles on one page of results; there is no second page. */
const SHOWN = 20;

/** The search page with results, for a form that was sent without JavaScript. The query stands in the field and nowhere else. */
export async function searchPage(request: Request, library: Library): Promise<Response> {
  const question = readQuestion(new URL(request.url).searchParams);
  if (!question.ok) return page(library.fillSearchPage({ q: "" }, await noteMarkup(question.detail)), 400);
  const { q, kind, wallet } = question;
  // Of an article's sections the page shows the first one's excerpt alone.
  const answer = search(library.index, q, { limit: SHOWN, kind, wallet, excerpts: 1 });
  const { failures, calls, tells } = library;
  const markup = await resultsMarkup({ answer, failures, calls, tells, coded: coded(q, library) });
  return page(library.fillSearchPage(question, markup), 200, { [foundHeader]: String(answer.total) });
}

function page(html: string, status: number, more: Record<string, string> = {}): Response {
  return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8", ...more } });
}

/** The title and place of what a typed code stands for. */
function coded(q: string, { codes, index }: Library): { title: string; url: string } | undefined {
  const hit = codeHit(codes, q);
  if (!hit) return undefined;
  if (hit.kind === "tombstone") return { title: hit.text, url: shortPath(hit.code) };
  const article = index.head.articles.find(
    ({ kind, slug }) => kind !== "tool" && refOf({ kind, slug }) === hit.article,
  );
  const [, heading] = article?.sections.find(([id]) => id === hit.anchor) ?? [];
  return { title: [article?.title, heading].filter(Boolean).join("，"), url: hit.url };
}
