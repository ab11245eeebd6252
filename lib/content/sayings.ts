/** The `at` of sayings that the whole article answers. */
export const WHOLE_ARTICLE = "article";

/** How readers put it, and where the article answers them: an anchor of it, or WHOLE_ARTICLE. */
export interface SayingGroup {
  readonly at: string;
  readonly says: readonly string[];
}

/** Any article; a notice lists no sayings. */
interface Said {
  readonly kind: string;
  readonly saidAs?: readonly SayingGroup[] | undefined;
}

/** How readers put it, one saying after another, in the article's order; [] for an article that lists none. */
export function sayingsOf({ saidAs = [] }: Said): string[] {
  return saidAs.flatMap(({ says }) => says);
}

/** The first saying of each place: as many as a page may list; the rest are for the search. */
export function leadingSayings({ saidAs = [] }: Said): string[] {
  return saidAs.flatMap(({ says }) => says.slice(0, 1));
}

/** Each saying with the anchor of what answers it, "" for the whole article. */
export function sayingAnchors({ saidAs = [] }: Said): (readonly [says: string, anchor: string])[] {
  return saidAs.flatMap(({ at, says }) => says.map((text) => [text, at === WHOLE_ARTICLE ? "" : at] as const));
}
