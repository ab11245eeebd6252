import { lettersOf, type Normalized } from "../text/normalize.ts";
import { type Analyzer, createAnalyzer } from "./analyzer.ts";
import { type Bag, bagOf, Vocabulary } from "./bag.ts";
import { coreOf } from "./core-of.ts";
import type { BodyDocument, BodyTier, HeadDocument, HeadTier } from "./document.ts";
import type { Entry, Field, Line, Section } from "./entry.ts";
import { withMoreWords } from "./lexicon.ts";
import { articleTerms, type Lengths, lengthsOf, type Postings, sectionTerms, transpose } from "./postings.ts";
import { type Counts, lineWeight } from "./rarity.ts";
import type { Tokenize } from "./tokenize.ts";

/** An index in memory: articles, their sections and lines as numbers, and which of them have a term. */
export interface Collection {
  /** Knows more words once the second tier has come. */
  analyzer: Analyzer;
  readonly head: HeadTier;
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  /** The sections of all articles, one after another; those of article i begin at `firstSection[i]`. */
  readonly sections: readonly Section[];
  readonly firstSection: readonly number[];
  /** The article of each section. */
  readonly sectionArticles: Int32Array;
  /** The lines of all articles, likewise; the second tier adds some. */
  lines: readonly Line[];
  firstLine: readonly number[];
  /** The section that each line names, -1 for none, and the line's weight: every question reads them all. */
  lineSections: Int32Array;
  lineWeights: Float64Array;
  inLines: Postings;
  counts: Counts;
}

const NOWHERE = transpose([], 0);
const NO_LINES = {
  lines: [],
  firstLine: [],
  lineSections: new Int32Array(0),
  lineWeights: new Float64Array(0),
  inLines: NOWHERE,
};
const NOTHING_COUNTED: Counts = { headFrequency: [], bodyFrequency: [], inArticles: NOWHERE, inSections: NOWHERE };

/** What stands between the troubles that a title names, once it is normalized: “App 闪退、打不开、白屏”. */
const BETWEEN_TROUBLES = /[、:,;]/;

/** Loads a first tier; throws when its articles are not what the format says. */
export function createCollection(head: HeadTier): Collection {
  const analyzer = createAnalyzer(head);
  const vocabulary = new Vocabulary();
  const entries: Entry[] = [];
  const firstSection = [0];
  for (const document of head.articles) {
    const read = (text: string) => readLine(text, analyzer, vocabulary);
    const core = (text: string) => coreOf(text, analyzer);
    const names = namesOf(document).map((text) => analyzer.normalize(text).text);
    const named = {
      names: new Set(names.map(core)),
      titles: new Set(names.map(lettersOf)),
      // Titles of other kinds name what stands in them, each in its section (支付宝：找谁、怎么挂失、怎么查).
      troubles: new Set(document.kind === "failure" ? names[0]?.split(BETWEEN_TROUBLES).map(core) : []),
    };
    const entry = createEntry(document, named, entries.length, lastOf(firstSection), read);
    entries.push(entry);
    firstSection.push(lastOf(firstSection) + entry.sections.length);
  }
  const sections = entries.flatMap((entry) => entry.sections);
  const sectionArticles = Int32Array.from(sections, ({ article }) => article);
  const parts = { analyzer, head, entries, vocabulary, sections, firstSection, sectionArticles };
  const collection = { ...parts, ...NO_LINES, counts: NOTHING_COUNTED };
  return weigh(listLines(collection));
}

/** Adds a second tier to its first, whose lines are read again with the words that it brings. */
export function addBodies(collection: Collection, tier: BodyTier): void {
  const { entries, head, vocabulary } = collection;
  const analyzer = createAnalyzer({ ...head, lexicon: withMoreWords(head.lexicon, tier.more) });
  collection.analyzer = analyzer;
  const bag = (text: string) => readBag(analyzer.normalize(text), analyzer.tokenizeText, vocabulary);
  tier.bodies.forEach((document, id) => {
    const entry = entries[id];
    if (!entry || entry.body) return;
    entry.body = { document, about: bag(document.about) };
    for (const section of entry.sections) section.body = bag(document.texts[section.at] ?? "");
    addSayings(entry, document, (text) => readLine(text, analyzer, vocabulary));
  });
  weigh(listLines(collection));
}

/** Adds the sayings of the second tier to an article and to the sections that they name. */
function addSayings(entry: Entry, { saidAs }: BodyDocument, read: Read): void {
  const known = entry.lines.map((line): Line => ({ ...line, ...read(line.text) }));
  const lines = saidAs.map(([text, at]): Line => {
    const section = entry.sections[at];
    return { ...read(text), field: "said", anchor: section?.id ?? "", section: section?.number ?? -1 };
  });
  entry.lines = [...known, ...lines];
  for (const section of entry.sections) {
    section.lines = entry.lines.filter((line) => line.section === section.number);
  }
}

/** What `.at(-1)` would give, which browsers of 2020 lack. */
const lastOf = (numbers: readonly number[]): number => numbers[numbers.length - 1] ?? 0;

/** Puts the lines of all articles into one list, and notes which have a term. */
function listLines(collection: Collection): Collection {
  const { entries, vocabulary } = collection;
  const firstLine = [0];
  for (const { lines } of entries) firstLine.push(lastOf(firstLine) + lines.length);
  collection.lines = entries.flatMap((entry) => entry.lines);
  collection.firstLine = firstLine;
  collection.lineSections = Int32Array.from(collection.lines, ({ section }) => section);
  collection.inLines = transpose(
    collection.lines.map(({ bag }) => bag),
    vocabulary.size,
  );
  return collection;
}

/** Whether a Latin word stands in an article or in the lexicon. */
export function isWord({ vocabulary, analyzer }: Collection, word: string): boolean {
  return vocabulary.idOf(word) >= 0 || analyzer.tokenize({ text: word, at: [] }).length > 1;
}

/** Works out what depends on all articles together, and on the weights; to be done again when there are more texts. */
export function weigh(collection: Collection): Collection {
  collection.counts = countsOf(collection);
  collection.lineWeights = Float64Array.from(collection.lines, (line) => lineWeight(line, collection));
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

type Read = (text: string) => Pick<Line, "text" | "bag" | "letters">;

function namesOf({ title, saidAs }: HeadDocument): string[] {
  return [title, ...saidAs.filter(({ section }) => section < 0).map(({ text }) => text)];
}

function createEntry(
  head: HeadDocument,
  named: Pick<Entry, "names" | "titles" | "troubles">,
  article: number,
  firstSection: number,
  read: Read,
): Entry {
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
    number: firstSection + at,
    article,
    at,
    id,
    heading,
    lines: lines.filter(({ section }) => section === firstSection + at),
    body: undefined,
  }));
  return { head, lines, firstLines: lines, sections, ...named, body: undefined };
}

function readLine(text: string, analyzer: Analyzer, vocabulary: Vocabulary): ReturnType<Read> {
  const normalized = analyzer.normalize(text);
  return { text, bag: readBag(normalized, analyzer.tokenize, vocabulary), letters: lettersOf(normalized.text) };
}

function readBag(text: Normalized, tokenize: Tokenize, vocabulary: Vocabulary): Bag {
  return bagOf(tokenize(text).map(({ term }) => vocabulary.add(term)));
}
