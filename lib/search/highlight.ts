import type { Normalized } from "../text/normalize.ts";
import type { Analyzer } from "./analyzer.ts";
import type { WordMatch } from "./lexicon.ts";
import { remembered, rememberedTexts } from "./remembered.ts";
import { conceptOf, isCharacter, isConcept } from "./tokenize.ts";

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
function hitSpans(source: string, terms: ReadonlyMap<string, number>, analyzer: Analyzer): Span[] {
  const reading = readingOf(source, analyzer);
  const { text, at } = reading;
  const { words, concepts } = wantedOf(terms);
  const found: [number, number][] = [];
  // Looked for one by one: making every token of the text only to keep a few is most of what a result costs.
  for (const word of words) {
    for (const start of placesOf(word, text)) found.push([at[start] ?? 0, at[start + word.length] ?? source.length]);
  }
  if (concepts.size > 0) {
    reading.words ??= analyzer.findWords(text);
    for (const { start, end, groups } of reading.words) {
      if (groups.some((group) => concepts.has(conceptOf(group))))
        found.push([at[start] ?? 0, at[end] ?? source.length]);
    }
  }
  return joined(found);
}

/** Stretches that touch or overlap as one, in order. */
function joined(found: [number, number][]): [number, number][] {
  const spans: [number, number][] = [];
  let last: [number, number] | undefined;
  for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
    if (to <= from) continue;
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else {
      last = [from, to];
      spans.push(last);
    }
  }
  return spans;
}

/** A term that weighs less in the query is not marked: 到账 within 没到账, or what an unlikely reading says. */
const LEAST = 0.5;
const LATIN = /[a-z0-9]/;

/** The terms of a query that are marked: words as they are written, and concepts, which may be written in other ways. */
interface Wanted {
  readonly words: readonly string[];
  readonly concepts: ReadonlySet<string>;
}

/** Worked out once a query, not once a section. */
const wantedOf = remembered((terms: ReadonlyMap<string, number>): Wanted => {
  const single = [...terms.keys()].every(isCharacter);
  const telling = [...terms.keys()].filter((term) => (terms.get(term) ?? 0) >= LEAST && (single || !isCharacter(term)));
  return { words: telling.filter((term) => !isConcept(term)), concepts: new Set(telling.filter(isConcept)) };
});

/** Where a term begins in a normalized text; a Latin word is not looked for inside a longer one. */
function placesOf(term: string, text: string): number[] {
  const places: number[] = [];
  const latin = LATIN.test(term);
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const inside = latin && (LATIN.test(text.charAt(at - 1)) || LATIN.test(text.charAt(at + term.length)));
    if (!inside) places.push(at);
  }
  return places;
}

/** A text in comparable form, with its words once they were looked for. */
interface Reading extends Normalized {
  words?: readonly WordMatch[];
}

/** More than the sections of this site, which a server shows again and again; a browser sees a few. */
const KEPT = 4_000;

/** What is read of a text, remembered: the next keystroke, and the next reader, mostly see the same sections. */
const readingOf = rememberedTexts(KEPT, (text, { normalize }: Analyzer): Reading => ({ ...normalize(text) }));

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
