import type { Spelling } from "./spelling.ts";

const SHORTEST = 2;
const LONGEST = 8;
const WHOLE = 8;
const EDGE = 2;
/** Two phrases in a row are less likely than one. */
const IN_TWO = 0.5;
const READINGS = 3;

/** Characters that letters may stand for; `share` is 1 for the likeliest reading, less for the others. */
export interface ReadAs {
  readonly text: string;
  readonly share: number;
}

/** The phrases of the index, or two in a row, whose characters begin with these letters, e.g. "zfsb" → 支付失败; likeliest first, at most three, none when there is none. */
export function readInitials(letters: string, spelling: Spelling): ReadAs[] {
  if (letters.length < SHORTEST || letters.length > LONGEST) return [];
  const weights = new Map(phrasesFor(letters, spelling));
  for (let cut = SHORTEST; cut <= letters.length - SHORTEST; cut++) {
    for (const [head, headWeight] of phrasesFor(letters.slice(0, cut), spelling)) {
      for (const [tail, tailWeight] of phrasesFor(letters.slice(cut), spelling)) {
        const weight = Math.min(headWeight, tailWeight) * IN_TWO;
        if (weight > (weights.get(head + tail) ?? 0)) weights.set(head + tail, weight);
      }
    }
  }
  const [best, ...others] = likeliest(weights);
  if (!best) return [];
  return [best, ...others].map(([text, weight]) => ({ text, share: Math.sqrt(weight / best[1]) }));
}

type Phrases = readonly (readonly [text: string, weight: number])[];

function likeliest(weights: ReadonlyMap<string, number>): Phrases {
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, READINGS);
}

const KEPT = 500;
const found = new WeakMap<Spelling, Map<string, Phrases>>();

/** findPhrases, remembered: each keystroke asks for the same stretches again. */
function phrasesFor(letters: string, spelling: Spelling): Phrases {
  const known = found.get(spelling) ?? new Map<string, Phrases>();
  const before = known.get(letters);
  if (before) return before;
  const phrases = findPhrases(letters, spelling);
  if (known.size >= KEPT) known.clear();
  found.set(spelling, known.set(letters, phrases));
  return phrases;
}

/** The stretches with these initials that weigh most; one that is a whole phrase, or begins or ends one, weighs more. */
function findPhrases(letters: string, { byInitial, phrases }: Spelling): Phrases {
  const classes = Array.from(letters, (letter) => byInitial.get(letter)?.join(""));
  if (classes.some((chars) => !chars)) return [];
  const pattern = new RegExp(classes.map((chars) => `[${chars}]`).join(""), "g");
  const weights = new Map<string, number>();
  for (const [text, weight] of phrases) {
    for (const at of positions(text, pattern)) {
      const stretch = text.slice(at, at + letters.length);
      const place = stretch === text ? WHOLE : at === 0 || at + letters.length === text.length ? EDGE : 1;
      weights.set(stretch, (weights.get(stretch) ?? 0) + weight * place);
    }
  }
  return likeliest(weights);
}

function positions(text: string, pattern: RegExp): number[] {
  const found: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match.index);
    pattern.lastIndex = match.index + 1;
  }
  return found;
}
