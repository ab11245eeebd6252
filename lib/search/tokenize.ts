import type { Normalized } from "../text/normalize.ts";
import { segment } from "../text/segment.ts";
import type { WordFinder } from "./lexicon.ts";

/** One term of a text and the place where it stands in the normalized text. */
export interface Token {
  /** A bigram or character of Han, a Latin word, or "#3" for the concept of the lexicon's group 3. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

export type Tokenize = (text: Normalized) => Token[];

/** Makes the tokenizer that articles and queries share. */
export function createTokenizer(findWords: WordFinder): Tokenize {
  return ({ text }) => [...runTokens(text), ...conceptTokens(findWords(text))];
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
  return matches.flatMap(({ start, end, groups }) => groups.map((group) => ({ term: `#${group}`, start, end })));
}

/** Whether a term is one Han character, which says little by itself. */
export function isCharacter(term: string): boolean {
  return term.length === 1 && term > "㐀";
}

/** Whether a term stands for a group of the lexicon. */
export function isConcept(term: string): boolean {
  return term.charCodeAt(0) === 35;
}
