import { SearchResults } from "@/components/search/search-results.tsx";
import { type Question, readQuestion } from "@/lib/api/question.ts";
import { builtIndex } from "@/lib/assets/search-index.server.ts";
import { shortPath } from "@/lib/codes/address.ts";
import { codeHit } from "@/lib/codes/code-query.ts";
import { loadCodes } from "@/lib/codes/codes.server.ts";
import { refOf } from "@/lib/content/articles.ts";
import { crisisCalls } from "@/lib/content/crisis-calls.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadArticles, loadKind } from "@/lib/content/source.server.ts";
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
  // Under `next dev` a built site may lie beside it, whose page names other files.
  const built = process.env.NODE_ENV === "development" ? undefined : published(paths.search)?.html;
  const shell = built ?? (await (await fetch(new URL(paths.search, url))).text());
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
  return (
    <SearchResults
      answer={answer}
      failures={loadKind("failure")}
      calls={crisisCalls(loadRegistries().contacts)}
      coded={coded(q)}
    />
  );
}

/** The title and place of what a typed code stands for. */
function coded(q: string) {
  const hit = codeHit(loadCodes(), q);
  if (!hit) return undefined;
  if (hit.kind === "tombstone") return { title: hit.text, url: shortPath(hit.code) };
  const article = loadArticles().find((candidate) => refOf(candidate) === hit.article);
  const heading = article?.sections.find(({ id }) => id === hit.anchor)?.heading;
  return { title: [article?.title, heading].filter(Boolean).join("，"), url: hit.url };
}
