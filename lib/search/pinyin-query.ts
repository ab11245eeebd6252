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
  if (latin.every((run) => ways[runs.indexOf(run)]?.every(({ parts }) => parts[0] === run))) return undefined;
  const best = new Map<string, WeighedReading & Reading>();
  for (const { parts, share, phrases } of combine(ways)) {
    const read = { ...readRow(parts, spelling), share };
    if (read.score > (best.get(phrases)?.score ?? Number.NEGATIVE_INFINITY)) best.set(phrases, read);
  }
  const [first, ...others] = [...best.values()]
    .sort((a, b) => b.share - a.share)
    .map(({ text: read, share }) => ({ text: read, share }));
  return first && [first, ...others];
}

type Part = Run | Place;

/** One way to read a stretch: its parts, and how likely it is against the likeliest. */
interface Way {
  readonly parts: readonly Part[];
  readonly share: number;
  /** The phrases that initials were taken for; "" where there are none. */
  readonly phrases: string;
}

const asItself = (run: Run): Way => ({ parts: [run], share: 1, phrases: "" });

/** A word as places for its syllables; as the phrases its letters are the initials of; as the beginning of a word; or as itself. `amongPinyin` says that words beside it are pinyin, and so is one syllable alone. */
function waysToRead(
  run: Run,
  amongPinyin: boolean,
  spelling: Spelling,
  complete: (run: Run) => readonly WeighedReading[],
): Way[] {
  const whole = splitSyllables(run.text)
    .map((syllables) => syllables.map((syllable) => placeOf(syllable, spelling)))
    .filter((places) => places.every((place) => place.length))
    .map((parts) => ({ parts, share: 1, phrases: "" }));
  const oneSyllable = whole.length === 1 && whole[0]?.parts.length === 1;
  if (whole.length && (amongPinyin || !oneSyllable)) return whole;
  const initials = readInitials(run.text, spelling);
  const phrases = initials.length || whole.length ? initials : complete(run);
  if (phrases.length) return phrases.map(asPhrase);
  return whole.length ? whole : [asItself(run)];
}

function asPhrase({ text, share }: WeighedReading): Way {
  return { parts: Array.from(text, (char): Place => [[char, 0]]), share, phrases: text };
}

function placeOf(syllable: string, { bySyllable }: Spelling): Place {
  return (bySyllable.get(syllable) ?? []).map((char) => [char, 0]);
}

/** The likeliest rows of one way for each stretch. */
function combine(stretches: readonly (readonly Way[])[]): Way[] {
  let rows: Way[] = [{ parts: [], share: 1, phrases: "" }];
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
  };
}

/** Reads a row; words that stay as they are part it. */
function readRow(row: readonly Part[], spelling: Spelling): Reading {
  let text = "";
  let score = 0;
  let places: Place[] = [];
  const flush = () => {
    const reading = decode(places, spelling);
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
