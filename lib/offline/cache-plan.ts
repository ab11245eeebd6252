import { articlePath, paths } from "../paths.ts";
import type { IndexPlace } from "../search/worker-file.ts";

/** What the worker needs to know of the published site; written last, when every page has its hash. */
export interface CachePlan {
  /** Hash of everything below: a new site has another one. */
  readonly version: string;
  /** Addresses of the pages that are kept in the background after the first visit, and the file that holds them: one file, since most of a page is what every page has. */
  readonly first: readonly string[];
  readonly firstBundle: string;
  /** The file that holds every page of the whole set, and what it costs to download with the files beside it, in bytes. */
  readonly bundle: string;
  readonly bundleBytes: number;
  /** Hashed files that the saved pages need: elements, both tiers of the search index. */
  readonly assets: readonly string[];
  /** Address of the search worker, and of the index among `assets` that a saved one names. */
  readonly worker: string;
  readonly index: IndexPlace;
}

/** Page to show when a page is neither reachable nor saved. */
export const offlinePage = paths.offline;

const named = ["disconnect", "login-failure", "payment-failure", "balance-anomaly", "account-locked"];

/** Pages kept after one visit: home, the five named failures, contacts, the search page and the offline page. */
export const firstPages: readonly string[] = [
  paths.home,
  paths.contacts,
  paths.search,
  offlinePage,
  ...named.map((slug) => articlePath("failure", slug)),
];

const whole =
  /^\/(failures|prompts|guides|check|report|verify|contacts|search|offline)(\/|$)|^\/lists\/(failures|prompts|guides)-|^\/$/;

/** Whether a page belongs to the set that a reader can save as a whole. */
export function inWholeSet(address: string): boolean {
  return whole.test(address) && !address.endsWith("/map");
}

/** What a saved page says above its text, as HTML: that it is a copy, of which day, and a warning once it is older than 30 days. Days are YYYY-MM-DD. */
export function copyNote(savedOn: string, today: string): string {
  const days = (Date.parse(today) - Date.parse(savedOn)) / 86_400_000;
  const old = days > 30 ? "已经超过 30 天，号码和规定可能变了，连上网再核对一次。" : "";
  return `<p class="copy-note" role="note"><strong>离线副本</strong>，${savedOn} 保存。${old}</p>`;
}

/** A page with the note as the first thing in its body. */
export function markCopy(html: string, note: string): string {
  return html.replace(/<body[^>]*>/, (body) => body + note);
}
