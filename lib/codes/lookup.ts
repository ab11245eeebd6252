import type { Redirections } from "../content/schema/redirects.ts";
import { addressOf, type ContentAddress, pagePath, partsOf } from "./address.ts";
import { parseCode } from "./code.ts";
import { entryOf, type Fate, follow, type IsLive } from "./follow.ts";
import { addressesByCode, type Lock } from "./lock.ts";

/** Lock and redirects, ready to be asked; only a checked pair gives right answers. */
export interface Codes {
  readonly lock: Lock;
  readonly redirects: Redirections;
  readonly byCode: ReadonlyMap<string, readonly ContentAddress[]>;
  /** Addresses with an anchor that were ever published on an article's page, in the order of the lock. */
  readonly byArticle: ReadonlyMap<string, readonly ContentAddress[]>;
  readonly isLive: IsLive;
}

/** Prepares lock and redirects for lookups. */
export function codesFrom(lock: Lock, redirects: Redirections): Codes {
  const isLive = (address: ContentAddress) =>
    lock.has(address) && !entryOf(redirects, address) && !entryOf(redirects, partsOf(address).article);
  const anchored = [...lock.keys()].filter((address) => partsOf(address).anchor);
  const byArticle = Map.groupBy(anchored, (address) => partsOf(address).article);
  return { lock, redirects, byCode: addressesByCode(lock), byArticle, isLive };
}

/** Where a code leads now. */
export interface CodePlace {
  readonly kind: "article" | "section";
  /** The code that was asked for. */
  readonly code: string;
  /** The code of the place; another one when the asked one's section was replaced. */
  readonly current: string;
  /** "failures/disconnect" */
  readonly article: string;
  /** "" for an article. */
  readonly anchor: string;
  /** Address on this site, e.g. "/failures/disconnect#check-bill". */
  readonly url: string;
}

/** A code whose content is gone. */
export interface CodeTombstone {
  readonly kind: "tombstone";
  readonly code: string;
  /** What happened, one line for readers. */
  readonly text: string;
  /** What to read instead. */
  readonly successor: CodePlace | undefined;
}

export type Resolved = CodePlace | CodeTombstone | { readonly kind: "unknown" };

/** The code of an article ("failures/disconnect") or of one of its anchors; undefined when it has none. */
export function codeOf(codes: Codes, article: string, anchor = ""): string | undefined {
  return codes.lock.get(addressOf(article, anchor));
}

/** What a code stands for now; anything that is not a code we gave out is unknown. */
export function resolveCode(codes: Codes, code: string): Resolved {
  const addresses = parseCode(code) ? (codes.byCode.get(code) ?? []) : [];
  const address = addresses.find(codes.isLive) ?? addresses.at(-1);
  return address === undefined ? { kind: "unknown" } : resolveAddress(codes, address, code);
}

/** What an address that was published once stands for now. */
export function resolveAddress(codes: Codes, address: ContentAddress, code = codes.lock.get(address) ?? ""): Resolved {
  return resolvedOf(codes, follow(address, codes.redirects, codes.isLive), code);
}

function resolvedOf(codes: Codes, fate: Fate, code: string): Resolved {
  if (fate.kind === "lost") return { kind: "unknown" };
  if (fate.kind !== "tombstone") return placeOf(codes, fate.address, code);
  const { successor } = fate;
  const place = successor === undefined ? undefined : placeOf(codes, successor, codes.lock.get(successor) ?? code);
  return { kind: "tombstone", code, text: fate.text, successor: place };
}

function placeOf(codes: Codes, address: ContentAddress, code: string): CodePlace {
  const { article, anchor } = partsOf(address);
  const kind = anchor ? "section" : "article";
  return { kind, code, current: codes.lock.get(address) ?? code, article, anchor, url: pagePath(address) };
}
