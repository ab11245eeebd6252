import type { Kind } from "../kinds.ts";

/** First digit of the codes of each kind of article; it never changes. */
const leads: Readonly<Partial<Record<Kind, number>>> = { failure: 1, wallet: 2, guide: 3, faq: 4, prompt: 5 };

/** Longest code there can be, e.g. "10001-999". */
export const CODE_LENGTH = 9;

const shape = /^([1-5]\d{2,4})(?:-([1-9]\d{0,2}))?$/;
const widths = [3, 4, 5] as const;

/** A code taken apart: "101-3" is article "101", part 3; an article's own code has part 0. */
export interface CodeParts {
  readonly article: string;
  readonly part: number;
}

/** Takes a code apart; undefined for everything that is not exactly one, e.g. "101-", "１０１", "0101". */
export function parseCode(text: string): CodeParts | undefined {
  const [, article, part] = (text.length <= CODE_LENGTH && shape.exec(text)) || [];
  return article === undefined ? undefined : { article, part: Number(part ?? 0) };
}

/** Order of codes in the lock: by article in the order in which codes are given out, then by part; negative when `a` comes first. */
export function compareCodes(a: string, b: string): number {
  return rank(a) - rank(b);
}

function rank(code: string): number {
  const { article, part } = parseCode(code) ?? { article: "599", part: 0 };
  return (Number(article[0]) * 1e6 + indexOfCode(article)) * 1e3 + part;
}

/** Whether articles of a kind have codes; notices have none, for they pass. */
export function hasCodes(kind: Kind): boolean {
  return leads[kind] !== undefined;
}

/** The code of the n-th article of a kind, from 0: 101 … 199, 1001 … 1999, 10001 …; throws for a kind without codes. */
export function codeAt(kind: Kind, index: number): string {
  const lead = leads[kind];
  if (lead === undefined) throw new Error(`articles of kind ${kind} have no codes`);
  let rest = index;
  for (const width of widths) {
    const room = 10 ** (width - 1) - 1;
    if (rest < room) return String(lead * 10 ** (width - 1) + 1 + rest);
    rest -= room;
  }
  throw new Error(`no code is left for articles of kind ${kind}`);
}

/** The inverse of codeAt: "101" → 0, "1001" → 99; -1 for "100", which is never given out. */
export function indexOfCode(article: string): number {
  const room = 10 ** (article.length - 1);
  const before = widths
    .filter((width) => width < article.length)
    .reduce((sum, width) => sum + 10 ** (width - 1) - 1, 0);
  const within = (Number(article) % room) - 1;
  return within < 0 ? -1 : before + within;
}

/** Whether an article's code lies in the range of a kind. */
export function isOfKind(article: string, kind: Kind): boolean {
  return Number(article[0]) === leads[kind];
}
