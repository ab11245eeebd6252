import { SearchResults } from "@/components/search/search-results.tsx";
import { type Question, readQuestion } from "@/lib/api/question.ts";
import { builtIndex } from "@/lib/assets/search-index.server.ts";
import { loadKind } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { search } from "@/lib/search/search.ts";
import { fillSearchPage } from "@/lib/search/search-page.ts";
import { published } from "@/lib/server/published.server.ts";

export const dynamic = "force-dynamic";

/** Articles on one page of results; there is no second page. */
const SHOWN = 20;

/** The search page with results, for a form that was sent without JavaScript. The query stands in the field and nowhere else. */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const question = readQuestion(url.searchParams);
  const { renderToStaticMarkup } = await import("react-dom/server");
  const shell = published(paths.search)?.html ?? (await (await fetch(new URL(paths.search, url))).text());
  const html = question.ok
    ? fillSearchPage(shell, question, renderToStaticMarkup(results(question)))
    : fillSearchPage(shell, { q: "" }, renderToStaticMarkup(<p className="search-note">{question.detail}</p>));
  return new Response(html, {
    status: question.ok ? 200 : 400,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}

function results({ q, kind, wallet }: Extract<Question, { ok: true }>) {
  const answer = search(builtIndex(), q, { limit: SHOWN, kind, wallet });
  return <SearchResults answer={answer} failures={loadKind("failure")} />;
}
