import { type Run, segment } from "../text/segment.ts";
import { splitSyllables } from "../text/syllables.ts";
import { decode, type Place, type Reading, type WeighedReading } from "./decode.ts";
import { readInitials } from "./initials.ts";
import type { Spelling } from "./spelling.ts";

const WAYS = 8;

/**
 * The query with its pinyin and initials turned into characters, likeliest reading first; undefined when it has neither.
 * Only initials and a last word that `complete` knows the end of have several. A word that `isKnown` (wifi, app) stays
 * a word, unless it is a syllable (ban) among others.
 */
export function readPinyin(
  text: string,
  spelling: Spelling,
  isKnown: (word: string) => boolean,
  complete: (letters: string) => readonly WeighedReading[] = () => [],
): readonly [WeighedReading, ...WeighedReading[]] | undefined {
  const runs = segment(text);
  const words = runs.filter(({ kind, text: word }) => kind === "word" && /^[a-z]+$/.test(word));
  const unknown = words.filter(({ text: word }) => !isKnown(word));
  const syllabic = (run: Run) => splitSyllables(run.text).length > 0;
  const amongPinyin = words.filter(syllabic).length > 1;
  const latin = words.filter((run) => unknown.includes(run) || (unknown.some(syllabic) && syllabic(run)));
  if (!latin.length) return undefined;
  const end = (run: Run) => (run === runs[runs.length - 1] ? complete(run.text) : []);
  const ways = runs.map((run) => (latin.includes(run) ? waysToRead(run, amongPinyin, spelling, end) : [asItself(run)]));
  const stays = (run: Run) => ways[runs.indexOf(run)]?.every(({ parts }) => parts[0] === run) ?? false;
  if (latin.every(stays)) return undefined;
  // Among words of another language, letters are no initials (select … from users).
  if (unknown.some(stays) && !words.some(syllabic) && runs.every(({ kind }) => kind !== "han")) return undefined;
  const begins = wordStarts(latin, ways.flat());
  const best = new Map<string, WeighedReading & Reading>();
  for (const { parts, share, phrases, cost } of combine(ways)) {
    const { text: written, score } = readRow(parts, spelling, begins);
    const read = { text: written, score: score - cost, share };
    if (read.score > (best.get(phrases)?.score ?? Number.NEGATIVE_INFINITY)) best.set(phrases, read);
  }
  const [first, ...others] = [...best.values()]
    .sort((a, b) => b.share - a.share)
    .map(({ text: read, share }) => ({ text: read, share }));
  return first && [first, ...others];
}

type Part = Run | Place;

/** Where words begin, when they are typed apart (huan le haishi xianshi); nowhere when each syllable is (zhi fu). */
function wordStarts(latin: readonly Run[], ways: readonly Way[]): ReadonlySet<Place> {
  const starts = new Set<Place>();
  const apart = latin.length > 1 && ways.some(({ parts, phrases }) => !phrases && parts.length > 1);
  if (apart)
    for (const {
      parts: [first],
    } of ways)
      if (first && !("kind" in first)) starts.add(first);
  return starts;
}

/** One way to read a stretch: its parts, and how likely it is against the likeliest. */
interface Way {
  readonly parts: readonly Part[];
  readonly share: number;
  /** The phrases that initials were taken for; "" where there are none. */
  readonly phrases: string;
  /** What is taken off the score of its characters. */
  readonly cost: number;
}

/** What it costs to part a syllable that is typed apart: huan is seldom hu an, and yue often yu e. */
const PARTED = 2;

const asItself = (run: Run): Way => ({ parts: [run], share: 1, phrases: "", cost: 0 });

/** A word as places for its syllables; as the phrases its letters are the initials of; as the beginning of a word; or as itself. `amongPinyin` says that words beside it are pinyin, and so is one syllable alone. */
function waysToRead(
  run: Run,
  amongPinyin: boolean,
  spelling: Spelling,
  complete: (run: Run) => readonly WeighedReading[],
): Way[] {
  const splits = splitSyllables(run.text);
  const fewest = splits[0]?.length ?? 0;
  const whole = splits
    .map((syllables) => syllables.map((syllable) => placeOf(syllable, spelling)))
    .filter((places) => places.every((place) => place.length))
    .map((parts) => ({ parts, share: 1, phrases: "", cost: amongPinyin ? (parts.length - fewest) * PARTED : 0 }));
  const oneSyllable = whole.length === 1 && whole[0]?.parts.length === 1;
  if (whole.length && (amongPinyin || !oneSyllable)) return whole;
  const initials = readInitials(run.text, spelling);
  const phrases = initials.length || whole.length ? initials : complete(run);
  if (phrases.length) return phrases.map(asPhrase);
  return whole.length ? whole : [asItself(run)];
}

function asPhrase({ text, share }: WeighedReading): Way {
  return { parts: Array.from(text, (char): Place => [[char, 0]]), share, phrases: text, cost: 0 };
}

function placeOf(syllable: string, { bySyllable }: Spelling): Place {
  return (bySyllable.get(syllable) ?? []).map((char) => [char, 0]);
}

/** The likeliest rows of one way for each stretch. */
function combine(stretches: readonly (readonly Way[])[]): Way[] {
  let rows: Way[] = [{ parts: [], share: 1, phrases: "", cost: 0 }];
  for (const ways of stretches) {
    rows = rows
      .flatMap((row) => ways.map((way) => joined(row, way)))
      .sort((a, b) => b.share - a.share)
      .slice(0, WAYS);
  }
  return rows;
}

function joined(row: Way, way: Way): Way {
  return {
    parts: [...row.parts, ...way.parts],
    share: row.share * way.share,
    phrases: way.phrases ? `${row.phrases} ${way.phrases}` : row.phrases,
    cost: row.cost + way.cost,
  };
}

/** Reads a row; words that stay as they are part it. */
function readRow(row: readonly Part[], spelling: Spelling, begins: ReadonlySet<Place>): Reading {
  let text = "";
  let score = 0;
  let places: Place[] = [];
  const flush = () => {
    const reading = decode(places, spelling, begins);
    text += reading.text;
    score += reading.score - places.length * 0.5;
    places = [];
  };
  for (const part of row) {
    if (!("kind" in part)) places.push(part);
    else if (part.kind === "han") places.push(...[...part.text].map((char): Place => [[char, 0]]));
    else {
      flush();
      text += ` ${part.text} `;
    }
  }
  flush();
  return { text: text.trim(), score };
}
