import type { Article } from "../content/article.ts";
import type { Registries } from "../content/registry.server.ts";
import type { Kind } from "../kinds.ts";
import { checkPath, listPath, paths } from "../paths.ts";
import { isIndexable } from "./indexable.ts";

/** A page that search engines may list; `lastmod` (YYYY-MM-DD) is absent where the content does not say when it changed. */
export interface SitemapEntry {
  readonly path: string;
  readonly lastmod?: string;
}

/** What the sitemaps are made from. */
export interface SitemapSources {
  readonly articles: readonly Article[];
  readonly registries: Pick<Registries, "contacts">;
  /** Ids of the guided checks. */
  readonly flows: readonly string[];
}

/** Every page that may be listed, home first. A list changed when its newest article did. */
export function sitemapEntries({ articles, registries, flows }: SitemapSources): SitemapEntry[] {
  const newest = (kind: Kind) => latest(articles.filter((a) => a.kind === kind).map((a) => a.updatedOn));
  const checked = latest(Object.values(registries.contacts).map(({ checkedOn }) => checkedOn));
  const lists = (["failure", "wallet", "guide", "faq", "prompt"] as const).map((kind) =>
    entry(listPath(kind), newest(kind)),
  );
  const written = articles.map(({ url, updatedOn }) => entry(url, updatedOn));
  const numbers = [paths.contacts, paths.verify].map((path) => entry(path, checked));
  const rest = [paths.terms, paths.about, paths.english, paths.sources, paths.check, paths.report].map((path) =>
    entry(path),
  );
  const checks = flows.map((flow) => entry(checkPath(flow)));
  const all = [entry(paths.home, newest("failure")), ...lists, ...written, ...numbers, ...rest, ...checks];
  return all.filter(({ path }) => isIndexable(path));
}

/** The sitemap as sitemaps.org describes it. */
export function sitemapXml(entries: readonly SitemapEntry[], origin: string): string {
  const urls = entries.map(({ path, lastmod }) => [
    "<url>",
    `<loc>${origin}${path}</loc>`,
    ...(lastmod ? [`<lastmod>${lastmod}</lastmod>`] : []),
    "</url>",
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.flat(),
    "</urlset>",
    "",
  ].join("\n");
}

/** One absolute address a line, for engines that take nothing else. */
export function sitemapText(entries: readonly SitemapEntry[], origin: string): string {
  return entries.map(({ path }) => `${origin}${path}\n`).join("");
}

function entry(path: string, lastmod?: string): SitemapEntry {
  return { path, ...(lastmod && { lastmod }) };
}

const latest = (days: readonly string[]) => days.toSorted().at(-1);
