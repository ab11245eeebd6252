/** An address that may have been meant, and the anchor on its page, "" for none. */
export interface Meant {
  readonly path: string;
  readonly anchor: string;
}

// Chat programs and mail readers take what stands behind an address into the link; hands and old bookmarks add the rest.
const LONGEST = 300;
const dashes = /[‐‑‒–—―−﹣－]/g;
const endings = /(?:\/index)?\.html?$|\/index$/;
// A dash at the end is what is left of a longer address: nobody can say of which.
const punctuation = /[^\p{L}\p{N}-]+$/u;
/** Marks that no sentence leaves behind a link, but attackers do. */
const hostile = /[%@;:=&\\]|^\/\//;
const foreign = /(?<=[a-z0-9])[^a-z0-9/._~-].*$/s;

/**
 * What a decoded path that leads nowhere may have been meant for, likeliest first: without punctuation or words behind it
 * ("/s/101-3。", "/s/101-1（编号"), in lower case and half width, without ".html", "/index.html" or a last slash, with "#"
 * for "%23". Pure spelling: the caller takes the first that exists, so that unknown ones stay unknown.
 */
export function similarPaths(path: string): Meant[] {
  if (path.length > LONGEST || hostile.test(path)) return [];
  const plain = path
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(dashes, "-")
    .toLowerCase();
  const hash = `${plain}#`.indexOf("#");
  const anchor = /^[a-z0-9-]*/.exec(plain.slice(hash + 1))?.[0]?.replace(/-+$/, "") ?? "";
  const before = plain.slice(0, hash);
  const tried = [before, before.replace(punctuation, ""), before.replace(foreign, "").replace(punctuation, "")];
  const paths = tried.flatMap((one) => [one, one.replace(endings, "")]).map((one) => one || "/");
  return [...new Set(paths)].filter((one) => one !== path && !hostile.test(one)).map((one) => ({ path: one, anchor }));
}
