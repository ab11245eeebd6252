import { loadArticles } from "@/lib/content/source.server.ts";
import { llmsText } from "@/lib/seo/llms.ts";
import { deployment } from "@/lib/site.server.ts";

export const dynamic = "force-static";

/** What the site is and where its articles are, for programs that read. */
export function GET(): Response {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return new Response(llmsText(loadArticles(), deployment().origin), { headers });
}
