import type { Collection } from "./collection.ts";
import type { Entry, Line } from "./entry.ts";
import { addPostings, markPostings } from "./postings.ts";
import type { Query } from "./query.ts";
import { rarity, sectionRarity } from "./rarity.ts";
import { kindWeight, sectionWeights, weights } from "./weights.ts";
import { type Sums, takeSums } from "./workspace.ts";

/** A term of the query that occurs in the index. */
export interface WeightedTerm {
  readonly id: number;
  readonly term: string;
  /** Weight in the query times inverse document frequency, over articles and over sections. */
  readonly weight: number;
  readonly sectionWeight: number;
}

/** How well a section answers. */
export interface SectionScore {
  /** Its number. */
  readonly section: number;
  readonly total: number;
  readonly best: Line | undefined;
}

/** How an article came to its score. */
export interface Score {
  readonly total: number;
  /** What the terms add, wherever they stand. */
  readonly terms: number;
  /** What the likest line adds. */
  readonly line: number;
  /** What the best section adds. */
  readonly section: number;
  /** How much of the query the likest line explains: 1 for all of it. */
  readonly certainty: number;
  /** The total against the weight of the query, so that it does not grow with the number of articles. */
  readonly strength: number;
  /** Whether the query is what the article is called. */
  readonly named: boolean;
  readonly best: Line | undefined;
  /** How like the query the likest line of the whole article is, against the likest of all. */
  readonly whole: number;
  /** What its sections add up to; undefined for what was not scored. Taken again by the next question. */
  readonly sums: Sums | undefined;
}

/** One ranked article with the parts of its score. */
export interface Hit {
  readonly id: number;
  readonly score: Score;
}

/** The score of what is shown whatever the words say. */
export const UNSCORED: Score = {
  total: 0,
  terms: 0,
  line: 0,
  section: 0,
  certainty: 0,
  strength: 0,
  named: false,
  best: undefined,
  whole: 0,
  sums: undefined,
};

/** The terms of a query that occur in the index, weightiest first. */
export function weightTerms(query: Query, collection: Collection): WeightedTerm[] {
  const found: WeightedTerm[] = [];
  for (const [term, weight] of query.terms) {
    const id = collection.vocabulary.idOf(term);
    if (id < 0) continue;
    const sectionWeight = weight * sectionRarity(collection, id);
    found.push({ id, term, weight: weight * rarity(collection, id), sectionWeight });
  }
  return found.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}

/** Makes the scorer of one query: it takes an article's number, and is undefined for one that shares no telling term. */
export function createScorer(terms: readonly WeightedTerm[], query: Query, collection: Collection) {
  const { entries, counts, sectionArticles, inLines } = collection;
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const sums = takeSums(collection);
  const tell = (article: number) => {
    sums.told[article] = 1;
  };
  for (const { id, term, weight, sectionWeight } of terms) {
    addPostings(counts.inArticles, id, sums.articles, { weight, saturation: weights.saturation });
    if (query.telling.has(term)) {
      markPostings(counts.inArticles, id, tell);
      markPostings(counts.inSections, id, (section) => tell(sectionArticles[section] ?? -1));
    }
    addPostings(counts.inSections, id, sums.sections, {
      weight: sectionWeight,
      saturation: sectionWeights.saturation,
    });
  }
  // In the order of the terms' numbers, so that a sum does not depend on the order of the query's words.
  for (const { id, weight } of [...terms].sort((a, b) => a.id - b.id)) addPostings(inLines, id, sums.lines, { weight });
  const least = leastSum(sums);
  return (article: number): Score | undefined => {
    const sum = sums.articles[article] ?? 0;
    if (!sums.told[article] || sum < least) return undefined;
    const entry = entries[article] as Entry;
    const { best, most, mostWhole } = likestLines(collection, article, whole, sums);
    const line = weights.line * most;
    const section = sectionWeights.inArticle * bestSum(collection, article, sums);
    const named = entry.names.has(query.core);
    const called = entry.head.kind === "wallet" && entry.titles.has(query.letters);
    const name = (called ? weights.called : named ? weights.named : 0) * whole;
    const total = (sum + line + section + name) * kindWeight[entry.head.kind];
    return {
      total,
      terms: sum,
      line,
      section,
      certainty: whole ? most / whole : 0,
      strength: whole ? total / whole : 0,
      named,
      best,
      whole: most ? mostWhole / most : 0,
      sums,
    };
  };
}

/** Articles that are looked at closely. Where there are thousands, those that share less with the query than so many others are none of the first. */
const CLOSELY = 1_000;

function leastSum({ articles, told }: Sums): number {
  let many = 0;
  for (const one of told) many += one;
  if (many <= CLOSELY) return 0;
  const all = articles.filter((_, article) => told[article]).sort();
  return all[all.length - CLOSELY] ?? 0;
}

/**
 * An article's likest line; the likest of each of its sections is noted in the sums. A line is like the query by the
 * weight that it shares with it against the weights of both.
 */
function likestLines(
  { lines, firstLine, lineSections, lineWeights }: Collection,
  article: number,
  whole: number,
  sums: Sums,
): { best: Line | undefined; most: number; mostWhole: number } {
  let best = -1;
  let most = 0;
  let mostWhole = 0;
  const ofQuery = weights.lineQueryShare * whole;
  const ofLine = 1 - weights.lineQueryShare;
  const end = firstLine[article + 1] ?? 0;
  for (let at = firstLine[article] ?? 0; at < end; at++) {
    const common = sums.lines[at] ?? 0;
    if (common === 0) continue;
    const here = (common * common) / (ofQuery + ofLine * (lineWeights[at] ?? 0));
    if (here > most) {
      most = here;
      best = at;
    }
    const section = lineSections[at] ?? -1;
    if (section < 0) {
      if (here > mostWhole) mostWhole = here;
    } else if (here > (sums.likeness[section] ?? 0)) {
      sums.likeness[section] = here;
      sums.likestLine[section] = at;
    }
  }
  return { best: lines[best], most, mostWhole };
}

function bestSum({ firstSection }: Collection, article: number, { sections }: Sums): number {
  const end = firstSection[article + 1] ?? 0;
  let best = 0;
  for (let section = firstSection[article] ?? 0; section < end; section++)
    best = Math.max(best, sections[section] ?? 0);
  return best;
}

/** The sections of a hit that share something with the query, best first; for the few that are shown, before the next question. */
export function rankSections({ firstSection, lines }: Collection, { id, score: { sums } }: Hit): SectionScore[] {
  const ranked: SectionScore[] = [];
  if (!sums) return ranked;
  const end = firstSection[id + 1] ?? 0;
  for (let section = firstSection[id] ?? 0; section < end; section++) {
    const total = sums.sections[section] ?? 0;
    if (total > 0) ranked.push({ section, total, best: lines[sums.likestLine[section] ?? -1] });
  }
  return ranked.sort((a, b) => b.total - a.total || a.section - b.section);
}
