import type { MetadataRoute } from "next";
import { loadSitemap } from "@/lib/seo/sitemap.server.ts";
import { deployment } from "@/lib/site.server.ts";

export default function sitemap(): MetadataRoute.Sitemap {
  const { origin } = deployment();
  return loadSitemap().map(({ path, lastmod }) => ({ url: origin + path, lastModified: lastmod }));
}
