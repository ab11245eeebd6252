import { SearchResults } from "@/components/search/search-results.tsx";
import { readQuestion } from "@/lib/api/question.ts";
import { builtIndex } from "@/lib/assets/search-index.server.ts";
import { loadKind } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { search } from "@/lib/search/search.ts";
import { fillSearchPage } from "@/lib/search/search-page.ts";
import { published } from "@/lib/server/published.server.ts";

export const dynamic = "force-dynamic";

/** The search page with results, for a form that was sent without JavaScript. The query stands in the field and nowhere else. */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const question = readQuestion(url.searchParams);
  const { renderToStaticMarkup } = await import("react-dom/server");
  const shell = published(paths.search)?.html ?? (await (await fetch(new URL(paths.search, url))).text());
  const results = question.ok
    ? renderToStaticMarkup(
        <SearchResults answer={search(builtIndex(), question.q, { limit: 20 })} failures={loadKind("failure")} />,
      )
    : undefined;
  const html = fillSearchPage(
    shell,
    question.ok ? question.q : "",
    results ?? renderToStaticMarkup(<p>{question.ok || question.detail}</p>),
  );
  return new Response(html, {
    status: question.ok ? 200 : 400,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
