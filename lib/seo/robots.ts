import { paths, workersFolder } from "../paths.ts";

/** Files that no reader opens and that cannot say noindex themselves. What says noindex must stay open, or nobody reads that it does. */
const closed = ["/offline.json", "/_assets/search-", workersFolder];

/** robots.txt: rules for crawlers, and where the sitemaps are. */
export function robotsText(origin: string): string {
  const rules = ["User-Agent: *", "Allow: /", ...closed.map((path) => `Disallow: ${path}`)];
  const sitemaps = [paths.sitemap, paths.sitemapText].map((path) => `Sitemap: ${origin}${path}`);
  return [...rules, "", ...sitemaps, ""].join("\n");
}
