import type { NumberShape, Prefix } from "../text/tokens/shapes.ts";
import type { Writing } from "../text/tokens/token.ts";

/** How something was written or built that a reader should know of. */
export type Trait =
  | Writing
  | NumberShape
  | Prefix
  | "one-digit-off"
  | "swapped"
  | "digit-missing"
  | "digit-extra"
  | "longer"
  | "abroad"
  | "too-long"
  | "own-site"
  | "mail"
  | "code"
  | "card"
  | "hotline-inside"
  | "punycode"
  | "mixed-scripts"
  | "foreign-letters"
  | "brand-inside"
  | "brand-in-front"
  | "brand-imitated"
  | "brand-alone"
  | "brand-in-path"
  | "government-name"
  | "one-letter-off"
  | "bare-ip"
  | "short-link"
  | "talk-link";

/**
 * What is known of something:
 * - listed: it stands in the registry
 * - public: a hotline or site that exists and is not ours to recommend, or our own
 * - spoofed: the digits of such a hotline with something before them, or inside an address
 * - lookalike: only similar to an entry, or with somebody else's name in it
 * - shortlink, contact-id: hides where it leads, or who it is
 * - unlisted: nothing is known
 * - secret: a code or a card, and no contact at all
 */
export type TokenVerdict =
  | "listed"
  | "public"
  | "spoofed"
  | "lookalike"
  | "shortlink"
  | "contact-id"
  | "unlisted"
  | "secret";

/** One number, address or account of a text. The text itself is not in it, so that nothing typed can be shown. */
export interface Finding {
  readonly kind: "number" | "web" | "account";
  readonly verdict: TokenVerdict;
  /** Registry ids: the entry, or those it resembles. */
  readonly contacts: readonly string[];
  readonly traits: readonly Trait[];
  /** Whose hotline or site it is, or whose name stands in it. */
  readonly owner?: string;
}

/** Whether nobody honest writes so: what is spoofed, and what looks like something that it is not. */
export const isBad = ({ verdict }: Finding): boolean => verdict === "spoofed" || verdict === "lookalike";
