import { loadSitemap } from "@/lib/seo/sitemap.server.ts";
import { sitemapText } from "@/lib/seo/sitemap.ts";
import { deployment } from "@/lib/site.server.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return new Response(sitemapText(loadSitemap(), deployment().origin), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
