import type { WeighedReading } from "./decode.ts";
import { LONGEST_PHRASE } from "./initials-text.ts";
import { rememberedTexts } from "./remembered.ts";
import type { Spelling } from "./spelling.ts";
import { areStray } from "./stray-letters.ts";

const SHORTEST = 2;
const LONGEST = 7;
const WHOLE = 8;
const EDGE = 3;
/** Each further phrase in a row makes a reading less likely, */
const FURTHER = 0.15;
/** and less so when the last character of one and the first of the next stand together somewhere. */
const JOINED = 2;
const READINGS = 4;

/** The phrases of the index, or some in a row, whose characters begin with these letters, e.g. "zfsb" → 支付失败; likeliest first, at most four, none when there is none. */
export function readInitials(letters: string, spelling: Spelling): WeighedReading[] {
  if (letters.length < SHORTEST || letters.length > LONGEST || areStray(letters)) return [];
  // The likeliest readings of the first `end` letters, for every end.
  const upTo: Phrases[] = [];
  for (let end = SHORTEST; end <= letters.length; end++) {
    const weights = new Map(phrasesFor(letters.slice(0, end), spelling));
    for (let cut = SHORTEST; cut <= end - SHORTEST; cut++) {
      const heads = upTo[cut] ?? [];
      for (const [tail, tailWeight] of phrasesFor(letters.slice(cut, end), spelling)) {
        for (const [head, headWeight] of heads) {
          const joined = spelling.pair(head.slice(-1), tail.charAt(0)) ? JOINED : 1;
          const weight = Math.sqrt(headWeight * tailWeight) * FURTHER * joined;
          if (weight > (weights.get(head + tail) ?? 0)) weights.set(head + tail, weight);
        }
      }
    }
    upTo[end] = likeliest(weights);
  }
  const readings = upTo[letters.length] ?? [];
  const most = readings[0]?.[1] ?? 1;
  return readings.map(([text, weight]) => ({ text, share: weight / most }));
}

type Phrases = Spelling["phrases"];

function likeliest(weights: ReadonlyMap<string, number>): Phrases {
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, READINGS);
}

const KEPT = 500;

/** findPhrases, remembered: each keystroke asks for the same stretches again. */
const phrasesFor = rememberedTexts(KEPT, findPhrases);

/** The stretches with these initials that weigh most; one that is a whole phrase, or begins or ends one, weighs more. */
function findPhrases(letters: string, { initials, phrases }: Spelling): Phrases {
  const weights = new Map<string, number>();
  const seen = new Set<number>();
  for (let from = initials.text.indexOf(letters); from >= 0; from = initials.text.indexOf(letters, from + 1)) {
    const [text, weight] = phrases[initials.phrase[from] ?? 0] ?? ["", 0];
    const at = initials.at[from] ?? 0;
    const place = (initials.phrase[from] ?? 0) * LONGEST_PHRASE + at;
    if (seen.has(place)) continue; // the row of another reading
    seen.add(place);
    const stretch = text.slice(at, at + letters.length);
    const worth = stretch === text ? WHOLE : at === 0 || at + letters.length === text.length ? EDGE : 1;
    weights.set(stretch, (weights.get(stretch) ?? 0) + weight * worth);
  }
  return likeliest(weights);
}
