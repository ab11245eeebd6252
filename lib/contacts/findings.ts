/** How something was written or built that a reader should know of. */
export type Trait =
  | "full-width"
  | "chinese-numerals"
  | "other-digits"
  | "separated"
  | "letters-as-digits"
  | "country-code"
  | "area-code"
  | "leading-zero"
  | "one-digit-off"
  | "swapped"
  | "digit-missing"
  | "digit-extra"
  | "longer"
  | "sms-port"
  | "mobile"
  | "service-400"
  | "landline"
  | "abroad"
  | "short-code"
  | "too-long"
  | "punycode"
  | "mixed-scripts"
  | "foreign-letters"
  | "brand-inside"
  | "brand-in-front"
  | "brand-imitated"
  | "one-letter-off"
  | "before-at"
  | "bare-ip"
  | "short-link"
  | "hidden-dot";

/** What the registry says of something: an entry, only something similar to an entry, nothing; or that it is a secret or a card, and no contact at all. */
export type Verdict = "listed" | "look-alike" | "unlisted" | "secret";

/** One number, address or account of a text. The text itself is not in it, so that nothing typed can be shown. */
export interface Finding {
  readonly kind: "number" | "web" | "account";
  readonly verdict: Verdict;
  /** Registry ids: the entry, or those it resembles. */
  readonly contacts: readonly string[];
  readonly traits: readonly Trait[];
  /** Bank or wallet whose name stands in an address. */
  readonly brand?: string;
}
