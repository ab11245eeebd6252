import { loadArticles } from "@/lib/content/source.server.ts";
import { atomFeed } from "@/lib/seo/feed.ts";
import { markdownSite } from "../markdown-response.ts";

export const dynamic = "force-static";

/** The Atom feed of new and changed articles. */
export function GET(): Response {
  const headers = { "content-type": "application/atom+xml; charset=utf-8" };
  return new Response(atomFeed(loadArticles(), markdownSite()), { headers });
}
