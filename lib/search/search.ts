import { despairIn } from "../text/despair.ts";
import { saysMoneyIsGone } from "../text/money-gone.ts";
import { withoutToneDigits } from "../text/syllables.ts";
import { addBodies, type Collection, createCollection, isWord } from "./collection.ts";
import { completionsOf } from "./completions.ts";
import type { BodyTier, HeadTier } from "./document.ts";
import { englishHit, isEnglish, withoutFillers } from "./english.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { accepts } from "./filter.ts";
import { firstAidFirst } from "./first-aid.ts";
import { rankHits } from "./hits.ts";
import { readPinyin } from "./pinyin-query.ts";
import { type Query, readAsAny, readQuery } from "./query.ts";
import { type Hit, UNSCORED } from "./rank.ts";
import { resultOf } from "./result-of.ts";
import type { SearchAnswer, SearchOptions } from "./results.ts";
import { spellingOf } from "./spelling.ts";
import { type Sure, sureOf } from "./sure.ts";
import { doubtsNumber, holdsNumber } from "./typed-number.ts";
import { correctTypos } from "./typos.ts";
import { freeSums } from "./workspace.ts";

/** An index that can be searched; the one core of browser, server and tests. */
export type SearchIndex = Collection;

/** Loads an index; without the second tier it answers from titles, sayings, prompts and headings. */
export function createSearchIndex(head: HeadTier, body?: BodyTier): SearchIndex {
  const index = createCollection(head);
  if (body) addBodies(index, body);
  return index;
}

const RESULTS = 10;
/** What is near only is few. */
const MOST: Readonly<Record<Sure, number>> = { answers: Number.POSITIVE_INFINITY, near: 3, nothing: 0 };
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
  if (despair) return { query: typed, total: 0, results: [], sure: "answers", help: { kind: "crisis", ...despair } };
  freeSums(index);
  const number = holdsNumber(index.analyzer.normalize(typed).text);
  const english = !number && isEnglish(index, typed);
  const {
    query,
    hits: ranked,
    didYouMean,
  } = english ? askInEnglish(index, typed, options) : understand(index, typed, options);
  const found = firstAidFirst(index, query.normalized.text, ranked);
  const page = number ? numberCheck(index, options) : english && !options.kind ? englishHit(index, query) : undefined;
  const evidence = evidenceOf(index, query, found[0]);
  // Letters whose likeliest reading says nothing (ts: 提示) found what another reading says.
  const sure = page ? "answers" : !evidence && didYouMean && found.length ? "near" : sureOf(evidence, tierOf(index));
  const others = found.filter(({ id }) => id !== page?.id);
  const later = number && isToldAtLength(query, evidence) ? 1 : 0;
  const hits = [...others.slice(0, later), ...(page ? [page] : []), ...others.slice(later)].slice(0, MOST[sure]);
  return {
    query: typed,
    total: hits.length,
    results: hits.slice(0, options.limit ?? RESULTS).map((hit) => resultOf(index, hit, query, options.excerpts)),
    sure,
    ...(didYouMean && { didYouMean }),
  };
}

/** Characters of a question that tells of more than the number in it, and how well its article must do. */
const AT_LENGTH = 6;
const DOES_WELL = 0.6;

/** Whether a number only stands in a question about something else, or the money is out already: then its check comes second. */
function isToldAtLength({ normalized: { text } }: Query, evidence: Evidence | undefined): boolean {
  if (saysMoneyIsGone(text)) return true;
  return (
    evidence !== undefined && evidence.length >= AT_LENGTH && evidence.strength >= DOES_WELL && !doubtsNumber(text)
  );
}

function tierOf({ entries }: SearchIndex): "whole" | "first" {
  return entries[0]?.body ? "whole" : "first";
}

/** The page where a number or address is looked up: what was typed is one, whatever else the words may be like. */
function numberCheck(index: SearchIndex, options: SearchOptions): Hit | undefined {
  const id = index.entries.findIndex(({ head }) => head.kind === "tool" && head.slug === "verify");
  return id >= 0 && accepts(index, id, options) ? { id, score: UNSCORED } : undefined;
}

/** Tries the query as typed, then as pinyin, then with its typos corrected. */
export function understand(index: SearchIndex, typed: string, options: SearchOptions): Search {
  const plain = attempt(index, readQuery(withoutToneDigits(typed), index.analyzer), options);
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

function askInEnglish(index: SearchIndex, typed: string, options: SearchOptions): Search {
  return { ...attempt(index, readQuery(withoutFillers(typed), index.analyzer), options), didYouMean: "" };
}

type Attempt = Pick<Search, "query" | "hits">;

function attempt(index: SearchIndex, query: Query, options: SearchOptions): Attempt {
  return { query, hits: rankHits(index, query, options) };
}

function correct(index: SearchIndex, plain: Attempt, options: SearchOptions): Attempt {
  const { findFillers, findElsewhere } = index.analyzer;
  const text = correctTypos(plain.query.normalized.text, spellingOf(index), findFillers, findElsewhere);
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
