/** An article, or one of its anchors, as content/ names it: "failures/disconnect", "failures/disconnect#check-bill". */
export type ContentAddress = string;

/** An address taken apart; `anchor` is "" for a whole article. */
export interface AddressParts {
  readonly article: string;
  readonly anchor: string;
}

/** Takes an address apart. */
export function partsOf(address: ContentAddress): AddressParts {
  const cut = `${address}#`.indexOf("#");
  return { article: address.slice(0, cut), anchor: address.slice(cut + 1) };
}

/** Puts an address together; without an anchor it is the article's. */
export function addressOf(article: string, anchor = ""): ContentAddress {
  return anchor ? `${article}#${anchor}` : article;
}

/** The page of an address on this site, e.g. "/failures/disconnect#check-bill". */
export function pagePath(address: ContentAddress): string {
  return `/${address}`;
}

/** The short link of a code or of one of its other forms, e.g. "/s/101-3". */
export function shortPath(code: string): string {
  return `/s/${code}`;
}
