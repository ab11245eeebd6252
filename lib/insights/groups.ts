import type { Missed } from "./queries.ts";

/** Misses that ask for the same, as far as their words tell. */
export interface MissGroup {
  /** Code of the nearest section, "" for none. */
  readonly near: string;
  /** Words that several of them share, most shared first. */
  readonly terms: readonly string[];
  readonly misses: readonly Missed[];
}

/** Takes a query apart. */
export type TermsOf = (query: string) => readonly string[];

/** Most words that name a group. */
const NAMING = 4;

/** Groups misses by nearest section, and those without one by the word that most of them share; largest group first. */
export function groupMisses(misses: readonly Missed[], termsOf: TermsOf): MissGroup[] {
  const near = Map.groupBy(misses.filter(isNear), (miss) => miss.near ?? "");
  const placed = [...near].map(([code, mine]) => groupOf(code, mine, termsOf));
  const others = byShared(
    misses.filter((miss) => !isNear(miss)),
    termsOf,
  );
  return [...placed, ...others].sort((a, b) => b.misses.length - a.misses.length);
}

const isNear = ({ near }: Missed): boolean => Boolean(near);

function groupOf(near: string, misses: readonly Missed[], termsOf: TermsOf): MissGroup {
  const terms = countTerms(misses, termsOf).filter(([, count]) => count > 1 || misses.length === 1);
  return { near, terms: terms.slice(0, NAMING).map(([term]) => term), misses };
}

/** The most shared word takes its misses, then the most shared of the rest, until nothing is shared. */
function byShared(misses: readonly Missed[], termsOf: TermsOf): MissGroup[] {
  let rest = misses;
  const groups: MissGroup[] = [];
  for (;;) {
    const [term, count = 0] = countTerms(rest, termsOf)[0] ?? [];
    if (term === undefined || count < 2) break;
    const mine = rest.filter(({ query }) => termsOf(query).includes(term));
    groups.push(groupOf("", mine, termsOf));
    rest = rest.filter((miss) => !mine.includes(miss));
  }
  return [...groups, ...rest.map((miss) => groupOf("", [miss], termsOf))];
}

/** In how many misses each word occurs, most first; of equals the longer. */
function countTerms(misses: readonly Missed[], termsOf: TermsOf): [string, number][] {
  const counts = new Map<string, number>();
  for (const { query } of misses)
    for (const term of new Set(termsOf(query))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
}
