import { openSearchDescription } from "../api/opensearch.ts";
import { paths } from "../paths.ts";
import { atomFeed } from "../seo/feed.ts";
import { llmsText } from "../seo/llms.ts";
import { robotsText } from "../seo/robots.ts";
import { securityText } from "../seo/security-text.ts";
import { sitemapEntries, sitemapText, sitemapXml } from "../seo/sitemap.ts";
import { webManifest } from "../seo/web-manifest.ts";
import { type Family, named, text } from "./document.ts";
import { markdownSite } from "./markdown.ts";
import type { Sources } from "./sources.ts";

const plain = "text/plain; charset=utf-8";
/** Whoever keeps one of these asks each time whether it has changed. */
const fresh = { "cache-control": "public, max-age=0, must-revalidate" };

/** What programs ask for by a name that others have agreed on. */
export function siteFiles(sources: Sources): Family {
  const { api, registries, flows, correctionsEmail: email, now } = sources;
  const { origin, articles } = api;
  const listed = () => sitemapEntries({ articles, registries, flows });
  return named({
    [paths.feed]: () => text("application/atom+xml; charset=utf-8", atomFeed(articles, markdownSite(sources))),
    [paths.sitemap]: () => text("application/xml", sitemapXml(listed(), origin), fresh),
    [paths.sitemapText]: () => text(plain, sitemapText(listed(), origin)),
    [paths.llms]: () => text(plain, llmsText(articles, origin)),
    [paths.robots]: () => text(plain, robotsText(origin), fresh),
    [paths.webManifest]: () => text("application/manifest+json", JSON.stringify(webManifest()), fresh),
    [paths.openSearch]: () =>
      text("application/opensearchdescription+xml; charset=utf-8", openSearchDescription(origin)),
    // Counted from the build: a site that nobody builds for a year has nobody who answers.
    [paths.securityText]: () => text(plain, securityText({ origin, email }, now)),
  });
}
