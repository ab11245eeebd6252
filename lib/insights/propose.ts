import type { MissGroup } from "./groups.ts";

/** A way of asking, and the section that answers it. */
export interface ProposedSaying {
  /** "failures/disconnect" */
  readonly ref: string;
  /** Anchor of the section. */
  readonly at: string;
  readonly says: string;
  readonly count: number;
}

/** A word that readers use and search does not know, for a group of the lexicon. */
export interface ProposedWord {
  readonly word: string;
  /** Index of the group. */
  readonly group: number;
  /** Asked by a reader; with the word it leads there. */
  readonly query: string;
  readonly leads: string;
}

/** What people look for and no article covers. */
export interface ProposedTopic {
  readonly terms: readonly string[];
  readonly count: number;
  readonly queries: readonly string[];
}

/** What editors may take over, or not. */
export interface Proposal {
  readonly sayings: readonly ProposedSaying[];
  readonly words: readonly ProposedWord[];
  readonly topics: readonly ProposedTopic[];
}

/** How many must have asked, and how long a saying may be, in characters. */
const ENOUGH = 2;
const LONGEST = 16;
/** Sayings for one section at a time. */
const MOST = 3;

/** Where a code leads: article and anchor; undefined when it is an article as a whole, or gone. */
export type PlaceOf = (code: string) => { readonly ref: string; readonly at: string } | undefined;

/** Sayings from groups that have a section: what was asked more than once, short enough to be one, and not there yet. */
export function proposeSayings(
  groups: readonly MissGroup[],
  placeOf: PlaceOf,
  isKnown: (ref: string, says: string) => boolean,
): ProposedSaying[] {
  const all = groups.flatMap(({ near, misses }) => {
    const place = near ? placeOf(near) : undefined;
    if (!place) return [];
    return countQueries(misses.map(({ query }) => plainSaying(query)))
      .filter(([says, count]) => count >= ENOUGH && isSaying(says) && !isKnown(place.ref, says))
      .slice(0, MOST)
      .map(([says, count]) => ({ ...place, says, count }));
  });
  // A saying names one section: the one that most of them were near.
  const most = all.toSorted((a, b) => b.count - a.count);
  return most.filter(({ says }, i) => most.findIndex((other) => other.says === says) === i);
}

/** Topics from groups that have none, most asked first. */
export function proposeTopics(groups: readonly MissGroup[]): ProposedTopic[] {
  return groups
    .filter(({ near, misses }) => !near && misses.length >= ENOUGH)
    .map(({ terms, misses }) => ({
      terms,
      count: misses.length,
      queries: countQueries(misses.map(({ query }) => query))
        .slice(0, 5)
        .map(([query]) => query),
    }))
    .sort((a, b) => b.count - a.count);
}

/** Words that several misses of a section share and that `isUnknown`: candidates for the lexicon, with a query each. */
export function unknownWords(
  groups: readonly MissGroup[],
  isUnknown: (word: string) => boolean,
): { near: string; word: string; query: string }[] {
  const found = groups.flatMap(({ near, terms, misses }) => {
    if (!near) return [];
    const different = [...new Set(misses.map(({ query }) => query))].sort((a, b) => a.length - b.length);
    // What one sentence alone holds, however often it was sent, may be a piece of anything.
    const askedWith = (word: string) => different.filter((query) => query.includes(word));
    const shared = terms.filter((word) => askedWith(word).length >= ENOUGH && isUnknown(word));
    return shared.map((word) => ({ near, word, query: askedWith(word)[0] ?? word }));
  });
  return found.filter(({ word }, i) => found.findIndex((other) => other.word === word) === i);
}

const plainSaying = (query: string): string => query.replace(/[\s，。？！?!,.、；;：:“”"'（）()]+/g, "");

/** No masked place in it, nothing that YAML would read as something else. */
const isSaying = (says: string): boolean =>
  /^[\p{Script=Han}A-Za-z0-9]+$/u.test(says) && Array.from(says).length >= 4 && Array.from(says).length <= LONGEST;

function countQueries(queries: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const query of queries) counts.set(query, (counts.get(query) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
}
