import type { Normalized } from "../text/normalize.ts";
import { lettersOf } from "../text/normalize.ts";
import type { Analyzer } from "./analyzer.ts";
import { coreOf } from "./core-of.ts";
import type { WeighedReading } from "./decode.ts";
import { isCharacter, isConcept, type Token } from "./tokenize.ts";
import { weights } from "./weights.ts";

/** A query as the ranking sees it. */
export interface Query {
  readonly normalized: Normalized;
  /** Its letters and digits alone. */
  readonly letters: string;
  /** What it says, whatever the words, see coreOf. */
  readonly core: string;
  /** Weight of each term: the most of its places. */
  readonly terms: ReadonlyMap<string, number>;
  /** The terms of its likeliest reading in their places. */
  readonly tokens: readonly Token[];
  /** 1 for each character that is part of a filler. */
  readonly filler: Uint8Array;
  /** The terms by which an article is found: no single character beside others, none of fillers alone. */
  readonly telling: ReadonlySet<string>;
}

export const QUERY_LIMIT = 100;

/** Reads what somebody typed, cut to 100 characters. */
export function readQuery(typed: string, analyzer: Analyzer): Query {
  const normalized = analyzer.normalize(typed.slice(0, QUERY_LIMIT));
  const tokens = analyzer.tokenize(normalized);
  const filler = fillerMask(normalized.text, analyzer);
  const concepts = tokens.filter(({ term }) => isConcept(term));
  const terms = new Map<string, number>();
  for (const token of tokens) {
    const weight = kindWeight(token.term) * fillerWeight(token, filler) * coveredWeight(token, concepts);
    if (weight > (terms.get(token.term) ?? 0)) terms.set(token.term, weight);
  }
  const letters = lettersOf(normalized.text);
  const core = coreOf(normalized.text, analyzer);
  return {
    normalized,
    letters,
    core,
    terms,
    tokens,
    filler,
    telling: tellingTerms(tokens, filler, letters.length > 1),
  };
}

function tellingTerms(tokens: readonly Token[], filler: Uint8Array, severalLetters: boolean): Set<string> {
  const allFiller = ({ start, end }: Token) => filler.subarray(start, end).every((one) => one === 1);
  const kept = tokens.filter(({ term }) => !(severalLetters && isCharacter(term)));
  const saying = kept.filter((token) => isConcept(token.term) || !allFiller(token));
  // A name by itself (支付宝) is a filler too.
  return new Set((saying.length > 0 ? saying : kept).map(({ term }) => term));
}

/** A query that may be read in several ways: its likeliest reading, with the terms of the others. */
export function readAsAny(
  [likeliest, ...others]: readonly [WeighedReading, ...WeighedReading[]],
  analyzer: Analyzer,
): Query {
  const query = readQuery(likeliest.text, analyzer);
  const terms = new Map(query.terms);
  const telling = new Set(query.telling);
  for (const { text, share } of others) {
    const other = readQuery(text, analyzer);
    for (const [term, weight] of other.terms) terms.set(term, Math.max(terms.get(term) ?? 0, weight * share));
    for (const term of other.telling) telling.add(term);
  }
  return { ...query, terms, telling };
}

function fillerMask(text: string, { findFillers }: Analyzer): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { start, end } of findFillers(text)) mask.fill(1, start, end);
  return mask;
}

function kindWeight(term: string): number {
  if (isConcept(term)) return weights.concept;
  return isCharacter(term) ? weights.character : 1;
}

/** A concept counts whole even when its word holds a filler; a bigram counts less for each of its filler characters. */
function fillerWeight({ term, start, end }: Token, filler: Uint8Array): number {
  if (isConcept(term)) return 1;
  let fillers = 0;
  for (let i = start; i < end; i++) fillers += filler[i] ?? 0;
  if (fillers === 0) return 1;
  return fillers === end - start ? weights.filler : weights.halfFiller;
}

/** What a longer word of the lexicon says already counts less again: a synonym is worth as much as the word itself. */
function coveredWeight({ term, start, end }: Token, concepts: readonly Token[]): number {
  const length = end - start;
  const inside = concepts.some((word) => word.start <= start && end <= word.end && word.end - word.start > length);
  if (isConcept(term)) return inside ? weights.nestedConcept : 1;
  return inside || concepts.some((word) => word.start === start && word.end === end) ? weights.insideConcept : 1;
}
