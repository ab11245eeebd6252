import type { Listed } from "./sitemap.ts";

/** What a search engine has accepted: address → its lastmod then. */
export type Accepted = Readonly<Record<string, string>>;

/** The state file: one record for each search engine. */
export type PushState = Readonly<Record<string, Accepted>>;

/** Reads the state file's text, "" when there is none; throws when it is damaged, for then everything would be sent again. */
export function readState(text: string): PushState {
  if (text.trim() === "") return {};
  const wrong = new Error("推送记录坏了：修好它，或删掉它（删掉以后会把全部地址再推一次）");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw wrong;
  }
  const isRecord = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isRecord(data) || !Object.values(data as object).every(isRecord)) throw wrong;
  return data as PushState;
}

/** The addresses that are new or have changed since they were accepted. */
export function changedSince(listed: readonly Listed[], accepted: Accepted = {}): Listed[] {
  return listed.filter(({ url, lastmod }) => !Object.hasOwn(accepted, url) || accepted[url] !== lastmod);
}

/** The record once more addresses are accepted; those that the site no longer lists are forgotten. */
export function withAccepted(before: Accepted = {}, more: readonly Listed[], listed: readonly Listed[]): Accepted {
  const all = { ...before, ...Object.fromEntries(more.map(({ url, lastmod }) => [url, lastmod])) };
  const known = new Set(listed.map(({ url }) => url));
  return Object.fromEntries(Object.entries(all).filter(([url]) => known.has(url)));
}
