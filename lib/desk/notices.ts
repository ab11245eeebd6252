import type { DeskNotice } from "./catalog.ts";
import type { DeskPlace } from "./place.ts";

/** The notices that change replies about these places today: from their first day to their last, both included, as pages show them. `today` is YYYY-MM-DD in China. */
export function noticesInForce(
  notices: readonly DeskNotice[],
  places: readonly DeskPlace[],
  today: string,
): DeskNotice[] {
  const refs = new Set(places.map(({ article }) => article.ref));
  return notices.filter(({ from, until, refs: concerns }) => {
    return from <= today && today <= until && concerns.some((ref) => refs.has(ref));
  });
}
