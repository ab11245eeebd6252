import type { Spelling } from "./spelling.ts";

const SHORTEST = 2;
const LONGEST = 8;
const WHOLE = 8;
const EDGE = 2;

/** The phrase of the index whose characters begin with these letters, e.g. "zfsb" → 支付失败; two phrases if need be; "" for none. */
export function readInitials(letters: string, spelling: Spelling): string {
  if (letters.length < SHORTEST || letters.length > LONGEST) return "";
  const whole = phraseFor(letters, spelling);
  if (whole) return whole.text;
  let best = { text: "", weight: 0 };
  for (let cut = SHORTEST; cut <= letters.length - SHORTEST; cut++) {
    const head = phraseFor(letters.slice(0, cut), spelling);
    const tail = head && phraseFor(letters.slice(cut), spelling);
    if (!tail) continue;
    const weight = Math.min(head.weight, tail.weight);
    if (weight > best.weight) best = { text: head.text + tail.text, weight };
  }
  return best.text;
}

type Phrase = { readonly text: string; readonly weight: number } | undefined;

const KEPT = 500;
const found = new WeakMap<Spelling, Map<string, Phrase>>();

/** findPhrase, remembered: each keystroke asks for the same stretches again. */
function phraseFor(letters: string, spelling: Spelling): Phrase {
  const known = found.get(spelling) ?? new Map<string, Phrase>();
  if (known.has(letters)) return known.get(letters);
  const phrase = findPhrase(letters, spelling);
  if (known.size >= KEPT) known.clear();
  found.set(spelling, known.set(letters, phrase));
  return phrase;
}

/** The stretch with these initials that weighs most; one that is a whole phrase, or begins or ends one, weighs more. */
function findPhrase(letters: string, { byInitial, phrases }: Spelling): Phrase {
  const classes = Array.from(letters, (letter) => byInitial.get(letter)?.join(""));
  if (classes.some((chars) => !chars)) return undefined;
  const pattern = new RegExp(classes.map((chars) => `[${chars}]`).join(""), "g");
  const weights = new Map<string, number>();
  for (const [text, weight] of phrases) {
    for (const at of positions(text, pattern)) {
      const stretch = text.slice(at, at + letters.length);
      const place = stretch === text ? WHOLE : at === 0 || at + letters.length === text.length ? EDGE : 1;
      weights.set(stretch, (weights.get(stretch) ?? 0) + weight * place);
    }
  }
  let best: Phrase;
  for (const [text, weight] of weights) if (!best || weight > best.weight) best = { text, weight };
  return best;
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
