import type { Collection } from "./collection.ts";
import type { Entry, Line } from "./entry.ts";
import { addPostings, markPostings } from "./postings.ts";
import type { Query } from "./query.ts";
import { rarity, sectionRarity } from "./rarity.ts";
import { kindWeight, sectionWeights, weights } from "./weights.ts";

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
  /** The sections that share something with the query, best first. */
  readonly sections: readonly SectionScore[];
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
  sections: [],
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
  const { entries, counts, sections, lines, inLines } = collection;
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const sums = new Float64Array(entries.length);
  const told = new Uint8Array(entries.length);
  const tell = (article: number) => {
    told[article] = 1;
  };
  const sectionSums = new Float64Array(sections.length);
  for (const { id, term, weight, sectionWeight } of terms) {
    addPostings(counts.inArticles, id, sums, (count) => (weight * count) / (count + weights.saturation));
    if (query.telling.has(term)) {
      markPostings(counts.inArticles, id, tell);
      markPostings(counts.inSections, id, (section) => tell(sections[section]?.article ?? -1));
    }
    addPostings(counts.inSections, id, sectionSums, (count) => {
      return (sectionWeight * count) / (count + sectionWeights.saturation);
    });
  }
  const shared = new Float64Array(lines.length);
  // In the order of the terms' numbers, so that a sum does not depend on the order of the query's words.
  for (const { id, weight } of [...terms].sort((a, b) => a.id - b.id)) addPostings(inLines, id, shared, () => weight);
  const like = (line: number): number => likeness(shared[line] ?? 0, whole, lines[line]?.weight ?? 0);
  return (article: number): Score | undefined => {
    if (!told[article]) return undefined;
    const entry = entries[article] as Entry;
    const sum = sums[article] ?? 0;
    const { best, most, mostWhole, bySection } = likestLines(collection, article, like);
    const ranked = rankSections(collection, article, sectionSums, bySection);
    const line = weights.line * most;
    const section = sectionWeights.inArticle * (ranked[0]?.total ?? 0);
    const named = entry.names.has(query.core);
    const called = entry.head.kind === "wallet" && entry.titles.has(query.letters);
    const name = (called ? weights.called : named ? weights.named : 0) * whole;
    const total = (sum + line + section + name) * kindWeight[entry.head.kind];
    const certainty = whole ? most / whole : 0;
    const strength = whole ? total / whole : 0;
    const wholeShare = most ? mostWhole / most : 0;
    return {
      total,
      terms: sum,
      line,
      section,
      certainty,
      strength,
      named,
      best,
      whole: wholeShare,
      sections: ranked,
    };
  };
}

/** The weight that a line shares with the query against the weights of both. */
function likeness(common: number, query: number, line: number): number {
  return common && (common * common) / (weights.lineQueryShare * query + (1 - weights.lineQueryShare) * line);
}

interface Likest {
  readonly line: Line;
  readonly likeness: number;
}

/** An article's likest line, and the likest of each of its sections. */
function likestLines(
  { lines, firstLine }: Collection,
  article: number,
  like: (line: number) => number,
): { best: Line | undefined; most: number; mostWhole: number; bySection: ReadonlyMap<number, Likest> } {
  let best: Line | undefined;
  let most = 0;
  let mostWhole = 0;
  const bySection = new Map<number, Likest>();
  for (let at = firstLine[article] ?? 0; at < (firstLine[article + 1] ?? 0); at++) {
    const line = lines[at];
    const here = like(at);
    if (!here || !line) continue;
    if (here > most) {
      most = here;
      best = line;
    }
    if (line.section < 0) mostWhole = Math.max(mostWhole, here);
    if (line.section >= 0 && here > (bySection.get(line.section)?.likeness ?? 0)) {
      bySection.set(line.section, { line, likeness: here });
    }
  }
  return { best, most, mostWhole, bySection };
}

function rankSections(
  { firstSection }: Collection,
  article: number,
  sums: Float64Array,
  bySection: ReadonlyMap<number, Likest>,
): SectionScore[] {
  const ranked: SectionScore[] = [];
  for (let section = firstSection[article] ?? 0; section < (firstSection[article + 1] ?? 0); section++) {
    const total = sums[section] ?? 0;
    if (total > 0) ranked.push({ section, total, best: bySection.get(section)?.line });
  }
  return ranked.sort((a, b) => b.total - a.total || a.section - b.section);
}
