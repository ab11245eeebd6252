import type { Normalized } from "../text/normalize.ts";
import { segment } from "../text/segment.ts";
import type { WordFinder, WordMatch } from "./lexicon.ts";

/** One term of a text and the place where it stands in the normalized text. */
export interface Token {
  /** A bigram or character of Han, a Latin word, or "#3" for the concept of the lexicon's group 3. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

export type Tokenize = (text: Normalized) => Token[];

/** Makes the tokenizer of queries and of articles' titles, sayings, messages and headings. */
export function createTokenizer(findWords: WordFinder, findAsides: WordFinder): Tokenize {
  const tokenize = createTextTokenizer(findWords);
  return (text) => [...tokenize(text), ...conceptTokens(findParted(text.text, findWords, findAsides))];
}

/** Makes the tokenizer of running text, in which words with asides between them are not looked for: it is long and counts for little. */
export function createTextTokenizer(findWords: WordFinder): Tokenize {
  return ({ text }) => [...runTokens(text), ...conceptTokens(findWords(text))];
}

/** Words of the lexicon with asides between their characters: 退的钱 holds 退钱, 钱突然没了 holds 钱没了. */
function findParted(text: string, findWords: WordFinder, findAsides: WordFinder): WordMatch[] {
  const asides = findAsides(text);
  if (asides.length === 0) return [];
  const left = withoutAsides(text, asides);
  return findWords(left.map((at) => text.charAt(at)).join(""))
    .map((match) => ({
      ...match,
      start: left[match.start] ?? 0,
      end: (left[match.end - 1] ?? 0) + 1,
      length: match.end - match.start,
    }))
    .filter(({ start, end, length }) => end - start > length);
}

/** The places of the characters that are no part of an aside. */
function withoutAsides(text: string, asides: readonly WordMatch[]): number[] {
  const aside = new Uint8Array(text.length);
  for (const { start, end } of asides) aside.fill(1, start, end);
  const left: number[] = [];
  for (let at = 0; at < text.length; at++) if (!aside[at]) left.push(at);
  return left;
}

function runTokens(text: string): Token[] {
  return segment(text).flatMap((run) =>
    run.kind === "word"
      ? [{ term: run.text, start: run.start, end: run.start + run.text.length }]
      : hanTokens(run.text, run.start),
  );
}

function hanTokens(run: string, at: number): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < run.length; i++) {
    tokens.push({ term: run.charAt(i), start: at + i, end: at + i + 1 });
    if (i + 1 < run.length) tokens.push({ term: run.slice(i, i + 2), start: at + i, end: at + i + 2 });
  }
  return tokens;
}

function conceptTokens(matches: ReturnType<WordFinder>): Token[] {
  return matches.flatMap(({ start, end, groups }) => groups.map((group) => ({ term: conceptOf(group), start, end })));
}

/** Whether a term is one Han character, which says little by itself. */
export function isCharacter(term: string): boolean {
  return term.length === 1 && term > "㐀";
}

/** The term that stands for a group of the lexicon. */
export function conceptOf(group: number): string {
  return `#${group}`;
}

/** Whether a term stands for a group of the lexicon. */
export function isConcept(term: string): boolean {
  return term.charCodeAt(0) === 35;
}

/** The group of the lexicon that a concept's term stands for. */
export function groupOf(concept: string): number {
  return Number(concept.slice(1));
}
