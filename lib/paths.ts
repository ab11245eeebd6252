import { folderOf, type Kind } from "./kinds.ts";

/** Internal addresses; nothing else in the project may put one together. */
export const paths = {
  home: "/",
  failures: "/failures",
  wallets: "/wallets",
  guides: "/guides",
  faq: "/faq",
  prompts: "/prompts",
  terms: "/terms",
  sources: "/about/sources",
  contacts: "/contacts",
  check: "/check",
  report: "/report",
  verify: "/verify",
  about: "/about",
  thanks: "/thanks",
  tell: "/tell",
  feedback: "/feedback",
  insights: "/insights",
  english: "/en",
  changes: "/changes",
  feed: "/feed.xml",
  offline: "/offline",
  search: "/search",
  searchApi: "/api/v1/search",
  openSearch: "/opensearch.xml",
  sitemap: "/sitemap.xml",
  sitemapText: "/sitemap.txt",
  llms: "/llms.txt",
  robots: "/robots.txt",
  webManifest: "/manifest.webmanifest",
  securityText: "/.well-known/security.txt",
  logo: "/icons/icon-512.png",
  articlesApi: "/api/v1/articles",
  contactsApi: "/api/v1/contacts",
  noticesApi: "/api/v1/notices",
  openApi: "/api/v1/openapi.json",
  developers: "/developers",
  desk: "/desk",
  deskCatalog: "/desk/catalog.json",
} as const;

/** Beginning of the addresses of workers, which are named after their code and not after what they name. */
export const workersFolder = "/workers/";

/** The pages that do something for a reader, by their names above. */
export const toolPages = ["check", "report", "verify", "contacts", "offline", "english"] as const;

export type ToolPage = (typeof toolPages)[number];

/** Address of an article, and of one of its anchors, e.g. "/failures/disconnect#check-bill". */
export function articlePath(kind: Kind, slug: string, anchor = ""): string {
  return `/${folderOf(kind)}/${slug}${anchor && `#${anchor}`}`;
}

/** Address of the share image of an article, wide or square; notices have none. */
export function cardPath(kind: Kind, slug: string, shape: "wide" | "square" = "wide"): string {
  return `/card/${folderOf(kind)}/${slug}${shape === "square" ? "-square" : ""}.png`;
}

/** Address of the share image of every page that is no article. */
export function siteCardPath(shape: "wide" | "square" = "wide"): string {
  return `/card/site${shape === "square" ? "-square" : ""}.png`;
}

/** Address of the list of a kind of article. */
export function listPath(kind: Kind): string {
  return `/${folderOf(kind)}`;
}

/** Address of a page of what a list has no room for, "failures-paying-1". */
export function pageBehindPath(id: string): string {
  return `/lists/${id}`;
}

/** Address of a search for `q`; with JavaScript off it is a form's target, so the query is a parameter. */
export function searchPath(q = ""): string {
  return q ? `${paths.search}?q=${encodeURIComponent(q)}` : paths.search;
}

/** Address of a guided check, of the question or outcome that answers lead to, e.g. "/check/disconnect/idle.yes". */
export function checkPath(flow: string, answers: readonly string[] = []): string {
  return [paths.check, flow, answers.join(".")].filter(Boolean).join("/");
}

/** Address of the drawing of a guided check; no answer may be called "map". */
export function checkMapPath(flow: string): string {
  return checkPath(flow, ["map"]);
}

/** Address of the case sheet, filled in from a finished check; the answers stand behind "#", which no server sees. */
export function reportPath(flow = "", answers: readonly string[] = []): string {
  return flow ? `${paths.report}#tried=${[flow, answers.join(".")].filter(Boolean).join("/")}` : paths.report;
}

/** Address of an entry of the contact registry. */
export function contactPath(id: string): string {
  return `${paths.contacts}#${id}`;
}

/** Address of an article as JSON; slugs are unique over all kinds. */
export function articleApiPath(slug: string): string {
  return `${paths.articlesApi}/${slug}`;
}

/** Address of what a code stands for, as JSON. */
export function sectionApiPath(code: string): string {
  return `/api/v1/sections/${code}`;
}

/** Address of what a code stands for, without chrome, for an iframe. */
export function embedPath(code: string): string {
  return `/embed/${code}`;
}

/** Address of the desk's rendering of an article ("failures/disconnect"): each section's HTML by anchor. */
export function deskPreviewPath(ref: string): string {
  return `${paths.desk}/preview/${ref}.json`;
}
