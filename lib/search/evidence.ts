import type { Collection } from "./collection.ts";
import { standsIn } from "./postings.ts";
import type { Query } from "./query.ts";
import type { Hit } from "./rank.ts";
import { rarity } from "./rarity.ts";
import { isCharacter, isConcept, type Token } from "./tokenize.ts";

/** What speaks for the best article being an answer. Shares are of what the query says: its characters without fillers, each weighed by how rare its words are. */
export interface Evidence {
  /** Share that stands in the article's title, sayings, messages and headings; in any of its texts; in any article. */
  readonly lines: number;
  readonly article: number;
  readonly known: number;
  /** How much of the query the likest line explains. */
  readonly certainty: number;
  /** How much of the query's weight the article's score is. */
  readonly strength: number;
  /** Number of Han characters that say something; a Latin word or a number is as long as two. */
  readonly length: number;
  /** Whether a word of the lexicon is meant by both. */
  readonly concept: boolean;
  /** Share that names another subject (lexicon: elsewhere), where no line of the article speaks of just that. */
  readonly elsewhere: number;
}

/** Weighs what was found for a query; undefined when it says nothing or nothing was found. */
export function evidenceOf(index: Collection, query: Query, best: Hit | undefined): Evidence | undefined {
  const says = sayingCharacters(index, query);
  if (!best || !says.includes(1)) return undefined;
  const words = query.tokens.filter(({ term }) => !isCharacter(term));
  const inLines = words.filter(({ term }) => isInLines(index, term, best.id));
  const weight = weightsOf(index, says, words);
  const whole = weight.reduce((sum, one) => sum + one, 0);
  const share = (tokens: readonly Span[]) => {
    const covered = coverOf(tokens, says.length);
    return weight.reduce((sum, one, i) => sum + one * (covered[i] ?? 0), 0) / whole;
  };
  const { best: likest, certainty } = best.score;
  const isSaid = ({ term }: Token) => likest?.bag.ids.includes(index.vocabulary.idOf(term));
  const sure = certainty >= SPOKEN_OF ? words.filter(isSaid) : [];
  const spokenOf = coverOf(sure, says.length);
  return {
    lines: share(inLines),
    article: share(words.filter(({ term }) => isInArticle(index, term, best.id))),
    known: share(words.filter(({ term }) => index.vocabulary.idOf(term) >= 0)),
    certainty: best.score.certainty,
    strength: best.score.strength,
    length: lengthOf(query.normalized.text, says),
    concept: inLines.some(({ term }) => isConcept(term)),
    elsewhere: share(index.analyzer.findElsewhere(query.normalized.text).filter(({ start }) => !spokenOf[start])),
  };
}

type Span = Pick<Token, "start" | "end">;

/** 1 for each letter that is no part of a filler; where all are, for those of names that an article says by themselves (支付宝). */
function sayingCharacters({ lines, analyzer }: Collection, { normalized: { text }, filler }: Query): Uint8Array {
  const says = Uint8Array.from(text, (char, i) => (/[\p{L}\p{N}]/u.test(char) && !filler[i] ? 1 : 0));
  if (says.includes(1)) return says;
  for (const { start, end } of analyzer.findFillers(text)) {
    const name = text.slice(start, end);
    if (name.length > 1 && lines.some(({ letters }) => letters === name)) says.fill(1, start, end);
  }
  return says;
}

/** The weight of each character that says something: the mean rarity of the words that it is part of. */
function weightsOf(index: Collection, says: Uint8Array, words: readonly Token[]): Float64Array {
  const unknown = Math.log(1 + index.entries.length);
  const sums = new Float64Array(says.length);
  const counts = new Float64Array(says.length);
  for (const { term, start, end } of words) {
    if (isConcept(term)) continue;
    const id = index.vocabulary.idOf(term);
    const rare = id < 0 ? unknown : Math.max(LEAST, rarity(index, id));
    const share = LATIN.test(term) ? Math.min(1, LIKE_HAN / (end - start)) : 1;
    for (let i = start; i < end; i++) {
      sums[i] = (sums[i] ?? 0) + rare * share;
      counts[i] = (counts[i] ?? 0) + 1;
    }
  }
  return sums.map((sum, i) => (says[i] ? (counts[i] ? sum / (counts[i] ?? 1) : unknown) : 0));
}

function lengthOf(text: string, says: Uint8Array): number {
  const latin = text.match(/[a-z0-9]+/g) ?? [];
  const letters = latin.reduce((sum, word) => sum + Math.max(0, word.length - LIKE_HAN), 0);
  return Math.max(1, says.reduce((sum, one) => sum + one, 0) - letters);
}

/** How much of a query a line must explain to speak of just that. */
const SPOKEN_OF = 0.4;
const LEAST = 0.2;
const LATIN = /^[a-z]/;
/** A Latin word says as much as this many Han characters. */
const LIKE_HAN = 2;

function coverOf(spans: readonly Span[], length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

function isInLines({ vocabulary, inLines, firstLine }: Collection, term: string, article: number): boolean {
  return standsIn(inLines, vocabulary.idOf(term), firstLine[article] ?? 0, firstLine[article + 1] ?? 0);
}

/** In its lines or its running text. */
function isInArticle({ vocabulary, counts, firstSection }: Collection, term: string, article: number): boolean {
  const id = vocabulary.idOf(term);
  return (
    standsIn(counts.inArticles, id, article, article + 1) ||
    standsIn(counts.inSections, id, firstSection[article] ?? 0, firstSection[article + 1] ?? 0)
  );
}
