import { paths } from "../paths.ts";

/** Files that no reader opens and that cannot say noindex themselves. What says noindex must stay open, or nobody reads that it does. */
const closed = ["/offline.json", "/_assets/search-"];

/** Rules for crawlers, and where the sitemaps are; assignable to Next's MetadataRoute.Robots. */
export function robotsRules(origin: string) {
  return {
    rules: { userAgent: "*", allow: "/", disallow: closed },
    sitemap: [origin + paths.sitemap, origin + paths.sitemapText],
  };
}
