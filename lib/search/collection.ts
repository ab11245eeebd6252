import { lettersOf, type Normalize } from "../text/normalize.ts";
import { type Analyzer, createAnalyzer } from "./analyzer.ts";
import { type Bag, bagOf, Vocabulary } from "./bag.ts";
import type { BodyDocument, BodyTier, HeadDocument, HeadTier } from "./document.ts";
import { createEngine, type Engine } from "./engine.ts";
import { addLength, articleTerms, type Lengths, type Postings, transpose } from "./postings.ts";
import { lineWeight } from "./rarity.ts";
import { isCharacter, type Tokenize } from "./tokenize.ts";

export type Field = "title" | "said" | "prompt" | "heading";

/** A short text of an article that may be what the reader typed. */
export interface Line {
  readonly field: Field;
  readonly text: string;
  /** Where it leads: the anchor of a section, step or prompt, "" for the article. */
  readonly anchor: string;
  readonly bag: Bag;
  /** Its letters and digits, normalized, for comparing it whole. */
  readonly letters: string;
  /** Weight of all its terms. */
  weight: number;
}

/** An article in memory. */
export interface Entry {
  readonly head: HeadDocument;
  readonly lines: readonly Line[];
  /** The line of each section's heading, in the head's order; none for text before the first heading. */
  readonly headings: readonly (Line | undefined)[];
  /** Filled when the second tier arrives. */
  body: { readonly document: BodyDocument; readonly about: Bag; readonly sections: readonly Bag[] } | undefined;
}

/** An index in memory: the articles as numbers, and FlexSearch filled with their terms. */
export interface Collection {
  readonly analyzer: Analyzer;
  readonly head: HeadTier;
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  readonly heads: Engine;
  readonly bodies: Engine;
  /** Number of articles that have the term in their lines, by its number. */
  readonly headFrequency: number[];
  /** Number of articles that have it in their running text alone. */
  readonly bodyFrequency: number[];
  readonly lengths: Lengths;
  /** The articles that have a term in any field. */
  inArticles: Postings;
  /** The lines of all articles, one after another; those of article i begin at `firstLine[i]`. */
  readonly lines: readonly Line[];
  readonly firstLine: readonly number[];
  /** The lines that have a term. */
  readonly inLines: Postings;
  /** The article and section of each document of `bodies`. */
  readonly owners: number[];
}

/** Loads a first tier; throws when its articles are not what the format says. */
export function createCollection(head: HeadTier): Collection {
  const analyzer = createAnalyzer(head);
  const vocabulary = new Vocabulary();
  const entries = head.articles.map((document) => createEntry(document, analyzer, vocabulary));
  const lines = entries.flatMap((entry) => entry.lines);
  const firstLine = [0];
  entries.forEach((entry, i) => {
    firstLine.push((firstLine[i] ?? 0) + entry.lines.length);
  });
  const bags = lines.map(({ bag }) => bag);
  const collection: Collection = {
    analyzer,
    head,
    entries,
    vocabulary,
    heads: createEngine(),
    bodies: createEngine(),
    headFrequency: [],
    bodyFrequency: [],
    lengths: new Map(),
    inArticles: transpose([], 0),
    lines,
    firstLine,
    inLines: transpose(bags, vocabulary.size),
    owners: [],
  };
  entries.forEach((entry, id) => {
    const bags = entry.lines.map(({ bag }) => bag);
    collection.heads.add(
      id,
      engineTerms(collection, bags, () => true),
    );
    countArticle(collection.headFrequency, bags, new Set());
    for (const { field, bag } of entry.lines) addLength(collection.lengths, field, bag.length);
  });
  weigh(collection);
  return collection;
}

/** Adds a second tier to its first. */
export function addBodies(collection: Collection, tier: BodyTier): void {
  tier.bodies.forEach((document, id) => {
    const entry = collection.entries[id];
    if (!entry || entry.body) return;
    const { analyzer, vocabulary } = collection;
    const bag = (text: string) => readBag(text, analyzer.normalize, analyzer.tokenizeText, vocabulary);
    const about = bag(document.about);
    const sections = document.texts.map(bag);
    entry.body = { document, about, sections };
    for (const section of [about, ...sections]) {
      collection.bodies.add(
        collection.owners.push(id) - 1,
        engineTerms(collection, [section], (term) => !isCharacter(term)),
      );
      addLength(collection.lengths, "body", section.length);
    }
    const known = new Set(entry.lines.flatMap((line) => [...line.bag.ids]));
    countArticle(collection.bodyFrequency, [about, ...sections], known);
  });
  weigh(collection);
}

/** Whether a Latin word stands in an article or in the lexicon. */
export function isWord({ vocabulary, analyzer }: Collection, word: string): boolean {
  return vocabulary.idOf(word) >= 0 || analyzer.tokenize({ text: word, at: [] }).length > 1;
}

/** Works out what depends on all articles together; to be done again when there are more texts. */
function weigh(collection: Collection): void {
  const texts = collection.entries.map((entry) => articleTerms(entry, collection.lengths));
  collection.inArticles = transpose(texts, collection.vocabulary.size);
  for (const line of collection.lines) line.weight = lineWeight(line, collection);
}

function createEntry(head: HeadDocument, analyzer: Analyzer, vocabulary: Vocabulary): Entry {
  const line = (field: Field, text: string, anchor = ""): Line => {
    const letters = lettersOf(analyzer.normalize(text).text);
    return {
      field,
      text,
      anchor,
      bag: readBag(text, analyzer.normalize, analyzer.tokenize, vocabulary),
      letters,
      weight: 0,
    };
  };
  const headings = head.sections.map(([id, heading]) => (heading ? line("heading", heading, id) : undefined));
  const lines = [
    line("title", head.title),
    ...head.saidAs.map(([text, anchor]) => line("said", text, anchor)),
    ...head.prompts.map(([text, anchor]) => line("prompt", text, anchor)),
    ...headings.filter((heading) => heading !== undefined),
  ];
  return { head, lines, headings, body: undefined };
}

function readBag(text: string, normalize: Normalize, tokenize: Tokenize, vocabulary: Vocabulary): Bag {
  return bagOf(tokenize(normalize(text)).map(({ term }) => vocabulary.add(term)));
}

/** Characters alone are left out of running text: nearly every section has nearly every one. */
function engineTerms({ vocabulary }: Collection, bags: readonly Bag[], wanted: (term: string) => boolean): string[] {
  return bags.flatMap(({ ids }) => Array.from(ids, (id) => vocabulary.termOf(id))).filter(wanted);
}

function countArticle(frequency: number[], bags: readonly Bag[], seen: Set<number>): void {
  for (const { ids } of bags) {
    for (const id of ids) {
      if (!seen.has(id)) frequency[id] = (frequency[id] ?? 0) + 1;
      seen.add(id);
    }
  }
}
