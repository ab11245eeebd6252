import type { Redirection, Redirections } from "../content/schema/redirects.ts";
import { addressOf, type ContentAddress, partsOf } from "./address.ts";

/** What became of an address. */
export type Fate =
  | { readonly kind: "place"; readonly address: ContentAddress }
  | { readonly kind: "tombstone"; readonly text: string; readonly successor: ContentAddress | undefined }
  /** Its article was renamed, and the new one lacks this anchor. */
  | { readonly kind: "dropped"; readonly address: ContentAddress }
  | { readonly kind: "lost" };

/** Whether an address is a place that readers find on the site now. */
export type IsLive = (address: ContentAddress) => boolean;

/** Follows an address that was published once to where it stands now; one step, for the check lets no chains pass. */
export function follow(address: ContentAddress, redirects: Redirections, isLive: IsLive): Fate {
  if (isLive(address)) return { kind: "place", address };
  const own = entryOf(redirects, address);
  if (own) return fateOf(own);
  const { article, anchor } = partsOf(address);
  const whole = anchor ? entryOf(redirects, article) : undefined;
  return whole ? withArticle(whole, anchor, isLive) : { kind: "lost" };
}

/** The entry of an address; entries are data, so "constructor" must not find one. */
export function entryOf(redirects: Redirections, address: ContentAddress): Redirection | undefined {
  return Object.hasOwn(redirects, address) ? redirects[address] : undefined;
}

/** Where an entry leads, undefined for a tombstone without a successor. */
export function targetOf(entry: Redirection): ContentAddress | undefined {
  return entry.to ?? entry.successor;
}

function fateOf(entry: Redirection): Fate {
  const address = targetOf(entry);
  if (entry.tombstone !== undefined) return { kind: "tombstone", text: entry.tombstone, successor: address };
  return address ? { kind: "place", address } : { kind: "lost" };
}

/** A section whose article moved: the same anchor of the new article, else the article as a whole, which is a loss when it was merely renamed. */
function withArticle(entry: Redirection, anchor: string, isLive: IsLive): Fate {
  const fate = fateOf(entry);
  if (fate.kind !== "place" || partsOf(fate.address).anchor) return fate;
  const same = addressOf(fate.address, anchor);
  if (isLive(same)) return { kind: "place", address: same };
  return entry.to ? { kind: "dropped", address: fate.address } : fate;
}
