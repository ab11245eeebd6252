import { addressOf } from "../codes/address.ts";
import { type CodePlace, type Codes, resolveCode } from "../codes/lookup.ts";
import type { Article } from "../content/article.ts";
import { type AnchorPlace, articleByRef, sectionAt } from "../content/articles.ts";

/** What a code shows. */
export interface Shown {
  readonly place: CodePlace;
  readonly article: Article;
  /** Undefined for a whole article. */
  readonly at: AnchorPlace | undefined;
  /** The code whose file shows the same: that of the section itself, or the first of its steps where it has none. */
  readonly owner: string;
}

const known = new WeakMap<Codes, ReadonlyMap<string, Shown>>();

/** Every code that leads to content, in the order of the lock; worked out once for the codes of a site. */
export function shownCodes(codes: Codes, articles: readonly Article[]): ReadonlyMap<string, Shown> {
  const shown = known.get(codes) ?? readShown(codes, articles);
  known.set(codes, shown);
  return shown;
}

function readShown(codes: Codes, articles: readonly Article[]): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  const owners = new Map<string, string>();
  for (const code of codes.byCode.keys()) {
    const place = resolveCode(codes, code);
    if (place.kind === "unknown" || place.kind === "tombstone") continue;
    const article = articleByRef(articles, place.article);
    if (!article) continue;
    const at = sectionAt(article, place.anchor);
    const section = at && addressOf(place.article, at.section.id || "(opening)");
    const owner = owners.get(section ?? place.article) ?? codes.lock.get(section ?? place.article) ?? place.code;
    owners.set(section ?? place.article, owner);
    shown.set(code, { place, article, at, owner });
  }
  return shown;
}
