import { saysMoneyIsGone } from "../text/money-gone.ts";
import type { Hit } from "./rank.ts";

const isArticle = (slug: string, index: FirstAidIndex) => (hit: Hit) => index.entries[hit.id]?.head.slug === slug;

/** What is needed of an index: whose entry a hit is. */
export interface FirstAidIndex {
  readonly entries: readonly { readonly head: { readonly slug: string } }[];
}

/** The same hits; where the money is out already, first aid stands before what swindlers say. */
export function firstAidFirst(index: FirstAidIndex, text: string, hits: readonly Hit[]): readonly Hit[] {
  const [best] = hits;
  if (!best || !isArticle("scam-calls", index)(best) || !saysMoneyIsGone(text)) return hits;
  const aid = hits.find(isArticle("stolen-emergency", index));
  return aid ? [aid, ...hits.filter((hit) => hit !== aid)] : hits;
}
