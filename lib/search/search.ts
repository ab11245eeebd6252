import { despairIn } from "../text/despair.ts";
import { addBodies, type Collection, createCollection, isWord } from "./collection.ts";
import { completionsOf } from "./completions.ts";
import type { BodyTier, HeadTier } from "./document.ts";
import { firstAidFirst } from "./first-aid.ts";
import { type Hit, rankHits } from "./hits.ts";
import { readPinyin } from "./pinyin-query.ts";
import { type Query, readAsAny, readQuery } from "./query.ts";
import { resultOf } from "./result-of.ts";
import type { SearchAnswer, SearchOptions } from "./results.ts";
import { spellingOf } from "./spelling.ts";
import { correctTypos } from "./typos.ts";

/** An index that can be searched; the one core of browser, server and tests. */
export type SearchIndex = Collection;

/** Loads an index; without the second tier it answers from titles, sayings, prompts and headings. */
export function createSearchIndex(head: HeadTier, body?: BodyTier): SearchIndex {
  const index = createCollection(head);
  if (body) addBodies(index, body);
  return index;
}

const RESULTS = 10;
/** A line of an article that is this much like the query leaves no doubt of its spelling. */
const CERTAIN = 0.6;
/** How much better the corrected query must do before it is taken. */
const CLEARLY_BETTER = 1.2;

/** A query as it was understood, and what it found. */
export interface Search {
  readonly query: Query;
  readonly hits: readonly Hit[];
  readonly didYouMean: string;
}

/** Answers a query, best article first; never throws, whatever the string. */
export function search(index: SearchIndex, typed: string, options: SearchOptions = {}): SearchAnswer {
  const despair = despairIn(typed);
  if (despair) return { query: typed, total: 0, results: [], help: { kind: "crisis", ...despair } };
  const { query, hits: ranked, didYouMean } = understand(index, typed, options);
  const hits = firstAidFirst(index, query.normalized.text, ranked);
  return {
    query: typed,
    total: hits.length,
    results: hits.slice(0, options.limit ?? RESULTS).map((hit) => resultOf(index, hit, query, options.excerpts)),
    ...(didYouMean && { didYouMean }),
  };
}

/** Tries the query as typed, then as pinyin, then with its typos corrected. */
export function understand(index: SearchIndex, typed: string, options: SearchOptions): Search {
  const plain = attempt(index, readQuery(typed, index.analyzer), options);
  const pinyin = readPinyin(
    plain.query.normalized.text,
    spellingOf(index),
    (word) => isWord(index, word),
    (letters) => completionsOf(index)(letters),
  );
  const spelt = pinyin ? attempt(index, readAsAny(pinyin, index.analyzer), options) : plain;
  // Several readings have no one text to correct.
  const corrected = isCertain(spelt) || (pinyin && pinyin.length > 1) ? spelt : correct(index, spelt, options);
  const didYouMean = corrected === plain ? "" : corrected.query.normalized.text;
  return { ...corrected, didYouMean };
}

type Attempt = Pick<Search, "query" | "hits">;

function attempt(index: SearchIndex, query: Query, options: SearchOptions): Attempt {
  return { query, hits: rankHits(index, query, options) };
}

function correct(index: SearchIndex, plain: Attempt, options: SearchOptions): Attempt {
  const text = correctTypos(plain.query.normalized.text, spellingOf(index), index.analyzer.findFillers);
  if (!text) return plain;
  const corrected = attempt(index, readQuery(text, index.analyzer), options);
  return score(corrected) > score(plain) * CLEARLY_BETTER ? corrected : plain;
}

function score({ hits }: Attempt): number {
  return hits[0]?.score.total ?? 0;
}

function isCertain({ hits }: Attempt): boolean {
  return (hits[0]?.score.certainty ?? 0) >= CERTAIN;
}
