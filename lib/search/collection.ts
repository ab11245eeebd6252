import { lettersOf } from "../text/normalize.ts";
import { type Analyzer, createAnalyzer } from "./analyzer.ts";
import { type Bag, bagOf, Vocabulary } from "./bag.ts";
import type { BodyDocument, BodyTier, HeadDocument, HeadTier } from "./document.ts";
import { articleTerms, type Lengths, lengthsOf, type Postings, sectionTerms, transpose } from "./postings.ts";
import { lineWeight } from "./rarity.ts";
import type { Tokenize } from "./tokenize.ts";

export type Field = "title" | "said" | "prompt" | "heading";

/** A short text of an article that may be what the reader typed. */
export interface Line {
  readonly field: Field;
  readonly text: string;
  /** Where it leads: the anchor of a section or of what stands in one, "" for the article. */
  readonly anchor: string;
  /** Number of the section that it names, -1 for the article. */
  readonly section: number;
  readonly bag: Bag;
  /** Its letters and digits, normalized, for comparing it whole. */
  readonly letters: string;
  /** Weight of all its terms. */
  weight: number;
}

/** A section in memory. */
export interface Section {
  /** Number of its article, and its position there. */
  readonly article: number;
  readonly at: number;
  readonly id: string;
  readonly heading: string;
  /** Its heading, and the sayings and messages that lead to it. */
  readonly lines: readonly Line[];
  /** Its running text; filled when the second tier arrives. */
  body: Bag | undefined;
}

/** An article in memory. */
export interface Entry {
  readonly head: HeadDocument;
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  /** Filled when the second tier arrives. */
  body: { readonly document: BodyDocument; readonly about: Bag } | undefined;
}

/** An index in memory: articles, their sections and lines as numbers, and which of them have a term. */
export interface Collection {
  readonly analyzer: Analyzer;
  readonly head: HeadTier;
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  /** The sections of all articles, one after another; those of article i begin at `firstSection[i]`. */
  readonly sections: readonly Section[];
  readonly firstSection: readonly number[];
  /** The lines of all articles, likewise. */
  readonly lines: readonly Line[];
  readonly firstLine: readonly number[];
  readonly inLines: Postings;
  /** What the second tier changes. */
  counts: Counts;
}

/** What depends on all articles together. */
export interface Counts {
  /** Number of articles that have the term in their lines, by its number. */
  readonly headFrequency: readonly number[];
  /** Number of articles that have it in their running text alone. */
  readonly bodyFrequency: readonly number[];
  readonly inArticles: Postings;
  readonly inSections: Postings;
}

/** Loads a first tier; throws when its articles are not what the format says. */
export function createCollection(head: HeadTier): Collection {
  const analyzer = createAnalyzer(head);
  const vocabulary = new Vocabulary();
  const entries: Entry[] = [];
  const firstSection = [0];
  const firstLine = [0];
  for (const document of head.articles) {
    const entry = createEntry(document, entries.length, firstSection.at(-1) ?? 0, (text) =>
      readLine(text, analyzer, vocabulary),
    );
    entries.push(entry);
    firstSection.push((firstSection.at(-1) ?? 0) + entry.sections.length);
    firstLine.push((firstLine.at(-1) ?? 0) + entry.lines.length);
  }
  const lines = entries.flatMap((entry) => entry.lines);
  const inLines = transpose(
    lines.map(({ bag }) => bag),
    vocabulary.size,
  );
  const sections = entries.flatMap((entry) => entry.sections);
  const parts = { analyzer, head, entries, vocabulary, sections, firstSection, lines, firstLine, inLines };
  return weigh({ ...parts, counts: countsOf(parts) });
}

/** Adds a second tier to its first. */
export function addBodies(collection: Collection, tier: BodyTier): void {
  const { entries, analyzer, vocabulary } = collection;
  const bag = (text: string) => readBag(text, analyzer, analyzer.tokenizeText, vocabulary);
  tier.bodies.forEach((document, id) => {
    const entry = entries[id];
    if (!entry || entry.body) return;
    entry.body = { document, about: bag(document.about) };
    for (const section of entry.sections) section.body = bag(document.texts[section.at] ?? "");
  });
  collection.counts = countsOf(collection);
  weigh(collection);
}

/** Whether a Latin word stands in an article or in the lexicon. */
export function isWord({ vocabulary, analyzer }: Collection, word: string): boolean {
  return vocabulary.idOf(word) >= 0 || analyzer.tokenize({ text: word, at: [] }).length > 1;
}

function weigh(collection: Collection): Collection {
  for (const line of collection.lines) line.weight = lineWeight(line, collection);
  return collection;
}

function countsOf({ entries, sections, vocabulary }: Pick<Collection, "entries" | "sections" | "vocabulary">): Counts {
  const lengths: Lengths = lengthsOf(entries);
  const headFrequency: number[] = [];
  const bodyFrequency: number[] = [];
  for (const { lines, body, sections: own } of entries) {
    const seen = new Set<number>();
    countNew(
      headFrequency,
      lines.map(({ bag }) => bag),
      seen,
    );
    if (body) countNew(bodyFrequency, [body.about, ...own.flatMap((section) => section.body ?? [])], seen);
  }
  const inArticles = transpose(
    entries.map((entry) => articleTerms(entry, lengths)),
    vocabulary.size,
  );
  const inSections = transpose(
    sections.map((section) => sectionTerms(section, lengths)),
    vocabulary.size,
  );
  return { headFrequency, bodyFrequency, inArticles, inSections };
}

/** Counts each term that is not `seen` yet once. */
function countNew(frequency: number[], bags: readonly Bag[], seen: Set<number>): void {
  for (const { ids } of bags) {
    for (const id of ids) {
      if (!seen.has(id)) frequency[id] = (frequency[id] ?? 0) + 1;
      seen.add(id);
    }
  }
}

type Read = (text: string) => Pick<Line, "text" | "bag" | "letters" | "weight">;

function createEntry(head: HeadDocument, article: number, firstSection: number, read: Read): Entry {
  const line = (field: Field, text: string, section = -1, anchor = ""): Line => ({
    ...read(text),
    field,
    anchor,
    section: section < 0 ? -1 : firstSection + section,
  });
  const lines = [
    line("title", head.title),
    ...head.saidAs.map(({ text, section, anchor }) => line("said", text, section, anchor)),
    ...head.prompts.map(({ text, section, anchor }) => line("prompt", text, section, anchor)),
    ...head.sections.flatMap(([id, heading], at) => (id ? line("heading", heading, at, id) : [])),
  ];
  const sections = head.sections.map(([id, heading], at) => ({
    article,
    at,
    id,
    heading,
    lines: lines.filter(({ section }) => section === firstSection + at),
    body: undefined,
  }));
  return { head, lines, sections, body: undefined };
}

function readLine(text: string, analyzer: Analyzer, vocabulary: Vocabulary): ReturnType<Read> {
  const letters = lettersOf(analyzer.normalize(text).text);
  return { text, bag: readBag(text, analyzer, analyzer.tokenize, vocabulary), letters, weight: 0 };
}

function readBag(text: string, { normalize }: Analyzer, tokenize: Tokenize, vocabulary: Vocabulary): Bag {
  return bagOf(tokenize(normalize(text)).map(({ term }) => vocabulary.add(term)));
}
