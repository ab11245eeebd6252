import { loadRegistries } from "../content/registry.server.ts";
import { loadArticles } from "../content/source.server.ts";
import { loadFlows } from "../triage/flows.server.ts";
import { type SitemapEntry, sitemapEntries } from "./sitemap.ts";

/** Every page of this site that search engines may list. */
export function loadSitemap(): SitemapEntry[] {
  const flows = loadFlows().map(({ id }) => id);
  return sitemapEntries({ articles: loadArticles(), registries: loadRegistries(), flows });
}
