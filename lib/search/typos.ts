import { segment } from "../text/segment.ts";
import { blurred } from "../text/syllables.ts";
import { decode, type Place } from "./decode.ts";
import type { WordFinder } from "./lexicon.ts";
import type { Spelling } from "./spelling.ts";

const SAME_SOUND = 2.2;
const LIKE_SOUND = 3.2;
/** What it costs more to replace a character that goes with one of its neighbours. */
const STANDS_WELL = 1;
const WORTH_IT = 0.5;
const CHARACTERS_PER_TYPO = 3;

/** The query with characters replaced by others of the same sound where those belong together, words that are `right` left alone; "" when nothing is gained. */
export function correctTypos(text: string, spelling: Spelling, findFillers: WordFinder, right: WordFinder): string {
  let corrected = "";
  let done = 0;
  for (const run of segment(text)) {
    corrected +=
      text.slice(done, run.start) +
      (run.kind === "han" ? correctRun(run.text, spelling, findFillers, right) : run.text);
    done = run.start + run.text.length;
  }
  corrected += text.slice(done);
  return corrected === text ? "" : corrected;
}

function correctRun(run: string, spelling: Spelling, findFillers: WordFinder, right: WordFinder): string {
  const certain = Array.from(run, (char): Place => [[char, 0]]);
  const fixed = new Set(
    right(run).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  const doubtful = Array.from(
    run,
    (char, at): Place => (fixed.has(at) ? [[char, 0]] : soundAlikes(run, char, at, spelling)),
  );
  const plain = decode(certain, spelling);
  const better = decode(doubtful, spelling);
  const changed = Array.from(run, (_, at) => at).filter((at) => run.charAt(at) !== better.text.charAt(at));
  const few = changed.length <= Math.max(1, Math.floor(run.length / CHARACTERS_PER_TYPO));
  const sound = changed.every((at) => {
    return !isFiller(run, at, findFillers) || (at + 1 < run.length && standsInTriple(better.text, at, spelling));
  });
  return few && sound && better.score - plain.score >= WORTH_IT ? better.text : run;
}

/** A character that stands well with both neighbours is right; another may be any of its sound that goes with a neighbour. */
function soundAlikes(
  run: string,
  char: string,
  at: number,
  { readings, pair, bySyllable, byBlurred }: Spelling,
): Place {
  const before = (other: string) => at > 0 && pair(run.charAt(at - 1), other) > 0;
  const after = (other: string) => at + 1 < run.length && pair(other, run.charAt(at + 1)) > 0;
  const [fitsBefore, fitsAfter] = [before(char), after(char)];
  if (fitsBefore && fitsAfter) return [[char, 0]];
  const doubt = fitsBefore || fitsAfter ? STANDS_WELL : 0;
  const costs = new Map<string, number>();
  for (const syllable of readings.of(char)) {
    for (const like of byBlurred.get(blurred(syllable)) ?? []) costs.set(like, LIKE_SOUND + doubt);
    for (const same of bySyllable.get(syllable) ?? []) costs.set(same, SAME_SOUND + doubt);
  }
  return [...[...costs].filter(([other]) => other !== char && (before(other) || after(other))), [char, 0]];
}

/** 吗, 能, 在 are right in most places, and at the end in all: what takes their place must be sure of itself. */
function isFiller(run: string, at: number, findFillers: WordFinder): boolean {
  return findFillers(run).some(({ start, end }) => start <= at && at < end);
}

function standsInTriple(text: string, at: number, { hasTriple }: Spelling): boolean {
  return [at - 2, at - 1, at].some((start) => start >= 0 && hasTriple(text.slice(start, start + 3)));
}
