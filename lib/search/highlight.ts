import type { Normalized } from "../text/normalize.ts";
import type { Analyzer } from "./analyzer.ts";
import { createWordFinder, type WordFinder, type WordMatch } from "./lexicon.ts";
import { remembered, rememberedTexts } from "./remembered.ts";
import { groupOf, isCharacter, isConcept } from "./tokenize.ts";

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
  // Looked for as they are: making every token of the text only to keep a few is most of what a result costs.
  for (const { start, end } of words(text)) found.push([at[start] ?? 0, at[end] ?? source.length]);
  if (concepts.length > 0) {
    reading.words ??= byGroup(analyzer.findWords(text));
    for (const concept of concepts) {
      const places = reading.words.get(concept) ?? [];
      for (let i = 0; i < places.length; i += 2)
        found.push([at[places[i] ?? 0] ?? 0, at[places[i + 1] ?? 0] ?? source.length]);
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

/** The terms of a query that are marked: words as they are written, and concepts, which may be written in other ways. */
interface Wanted {
  readonly words: WordFinder;
  /** Their groups in the lexicon. */
  readonly concepts: readonly number[];
}

/** Worked out once a query, not once a section. */
const wantedOf = remembered((terms: ReadonlyMap<string, number>): Wanted => {
  const single = [...terms.keys()].every(isCharacter);
  const telling = [...terms.keys()].filter((term) => (terms.get(term) ?? 0) >= LEAST && (single || !isCharacter(term)));
  const words = telling.filter((term) => !isConcept(term));
  return { words: createWordFinder([words], (word) => word), concepts: telling.filter(isConcept).map(groupOf) };
});

/** A text in comparable form and, once they were looked for, the places of each group's words: start, end, start, end … A server keeps those of every section. */
interface Reading extends Normalized {
  words?: ReadonlyMap<number, readonly number[]>;
}

function byGroup(words: readonly WordMatch[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { start, end, groups } of words) {
    for (const group of groups) {
      const places = found.get(group);
      if (places) places.push(start, end);
      else found.set(group, [start, end]);
    }
  }
  return found;
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

/** Most pieces are of one line, and to look for its end costs a tenth of an expression. */
const inOneLine = (text: string) => (text.includes("\n") ? text.replace(/\s*\n\s*/g, " ") : text);

function cut(text: string, from: number, to: number, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  const push = (start: number, end: number, hit: boolean) => {
    if (end > start) pieces.push({ text: inOneLine(text.slice(start, end)), hit });
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
