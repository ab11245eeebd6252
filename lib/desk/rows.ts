import { codeQuery } from "../codes/code-query.ts";
import { articlePath } from "../paths.ts";
import { type DeskPlace, type DeskPlaces, firstAid } from "./place.ts";

/** What the desk reads of a search result. */
export interface FoundArticle {
  /** Address on this site, e.g. "/failures/disconnect#timeout". */
  readonly url: string;
  readonly sections: readonly { readonly url: string }[];
}

/** Most rows below the field. */
export const MOST_ROWS = 9;
/** A query this short names a kind of trouble, so the section that helps first comes before the one that holds the words. */
const SHORT = 3;

/** The places to offer for a query, best first: what a typed code stands for, then for each article found its best section and the one that helps first. */
export function rowsFor(query: string, found: readonly FoundArticle[], places: DeskPlaces): DeskPlace[] {
  const coded = codedRows(query, places);
  if (coded.length > 0) return coded;
  const short = Array.from(query.trim()).length <= SHORT;
  const rows = found.flatMap((article, i) => rowsOf(article, short, i === 0, places));
  return [...new Set(rows)].slice(0, MOST_ROWS);
}

/** The one section to offer for a client who does not want to live: it has the number to call in it. */
export function crisisRows({ byAddress }: DeskPlaces): DeskPlace[] {
  const afterwards = byAddress.get(articlePath("guide", "stolen-emergency", "afterwards").slice(1));
  return afterwards ? [afterwards] : [];
}

/** "101-2" is that step, "101" the article and its sections. */
function codedRows(query: string, { byCode }: DeskPlaces): DeskPlace[] {
  const code = codeQuery(query.trim().replace(/[-－—]$/, ""));
  const exact = code === undefined ? undefined : byCode.get(code);
  if (!exact) return [];
  const sections = exact.article.sections.flatMap(({ code: one }) => byCode.get(one) ?? []);
  return [...new Set([exact, ...sections])].slice(0, MOST_ROWS);
}

function rowsOf({ url, sections }: FoundArticle, short: boolean, best: boolean, places: DeskPlaces): DeskPlace[] {
  const { byAddress, byCode } = places;
  const own = byAddress.get(url.slice(1));
  if (!own) return [];
  const aid = byCode.get(firstAid(own.article)?.code ?? "");
  // A message that was found by its own words is meant.
  const exact = own.prompt !== undefined || !aid;
  const main = own.anchor ? own : (aid ?? own);
  if (!best) return [main];
  const others = sections.flatMap(({ url: at }) => byAddress.get(at.slice(1)) ?? []).filter(({ anchor }) => anchor);
  return exact || !short ? [main, ...(aid ? [aid] : []), ...others] : [aid, main, ...others];
}
