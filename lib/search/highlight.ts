import type { Analyzer } from "./analyzer.ts";
import { isCharacter, type Token } from "./tokenize.ts";

/** A piece of an excerpt; `hit` is what the reader searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const EXCERPT = 72;
const LEAD = 12;

/** The part of a text with most of the query's terms, as pieces of plain text; nothing in it is markup. */
export function excerpt(text: string, terms: ReadonlyMap<string, number>, analyzer: Analyzer): Piece[] {
  const spans = hitSpans(text, terms, analyzer);
  const from = windowStart(text, spans);
  const to = Math.min(text.length, from + EXCERPT);
  const pieces = cut(text, from, to, spans);
  if (from > 0) pieces.unshift({ text: "…", hit: false });
  if (to < text.length) pieces.push({ text: "…", hit: false });
  return pieces;
}

/** A whole text as pieces. */
export function highlight(text: string, terms: ReadonlyMap<string, number>, analyzer: Analyzer): Piece[] {
  return cut(text, 0, text.length, hitSpans(text, terms, analyzer));
}

type Span = readonly [start: number, end: number];

/** Places of the terms in the source, in order, none touching another. */
function hitSpans(text: string, terms: ReadonlyMap<string, number>, analyzer: Analyzer): Span[] {
  const { at, tokens } = readText(text, analyzer);
  const single = [...terms.keys()].every(isCharacter);
  const marked = new Uint8Array(text.length);
  for (const { term, start, end } of tokens) {
    if ((terms.get(term) ?? 0) < 0.2 || (isCharacter(term) && !single)) continue;
    marked.fill(1, at[start], at[end]);
  }
  const spans: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const start = i;
    while (marked[i]) i++;
    if (i > start) spans.push([start, i]);
  }
  return spans;
}

interface ReadText {
  readonly at: readonly number[];
  readonly tokens: readonly Token[];
}

const KEPT = 300;
const read = new WeakMap<Analyzer, Map<string, ReadText>>();

/** A text's tokens, remembered: the next keystroke mostly shows the same sections. */
function readText(text: string, analyzer: Analyzer): ReadText {
  const known = read.get(analyzer) ?? new Map<string, ReadText>();
  const found = known.get(text);
  if (found) return found;
  const normalized = analyzer.normalize(text);
  const made = { at: normalized.at, tokens: analyzer.tokenize(normalized) };
  if (known.size >= KEPT) known.clear();
  read.set(analyzer, known.set(text, made));
  return made;
}

/** Where to cut: shortly before the stretch that holds most marked characters, at the start of a sentence if one is near. */
function windowStart(text: string, spans: readonly Span[]): number {
  let best = 0;
  let most = 0;
  for (const [start] of spans) {
    const inside = spans.reduce((sum, [a, b]) => sum + (a >= start && b <= start + EXCERPT - LEAD ? b - a : 0), 0);
    if (inside > most) {
      most = inside;
      best = start;
    }
  }
  if (best <= LEAD) return 0;
  const lead = text.slice(best - LEAD, best);
  const sentence = Math.max(lead.lastIndexOf("。"), lead.lastIndexOf("\n"), lead.lastIndexOf("，"));
  return best - LEAD + sentence + 1;
}

function cut(text: string, from: number, to: number, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  const push = (start: number, end: number, hit: boolean) => {
    if (end > start) pieces.push({ text: text.slice(start, end).replace(/\s*\n\s*/g, " "), hit });
  };
  let done = from;
  for (const [start, end] of spans) {
    if (end <= done || start >= to) continue;
    push(done, Math.max(start, done), false);
    push(Math.max(start, done), Math.min(end, to), true);
    done = Math.min(end, to);
  }
  push(done, to, false);
  return pieces;
}
