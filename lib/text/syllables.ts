import { matches } from "./matches.ts";
import { syllables } from "./readings.ts";

const LONGEST = 6;

/** Sounds that people mix up when they type: zh/z, ch/c, sh/s, n/l, f/h, -ng/-n; equal keys sound alike. */
export function blurred(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, "$1")
    .replace(/^n/, "l")
    .replace(/([aei])ng$/, "$1n");
}

/** Typed letters as syllables, fewest first, e.g. "zhifushibai" → [["zhi","fu","shi","bai"]]; [] when they are none. */
export function splitSyllables(letters: string, atMost = 3): string[][] {
  const best: string[][][] = [[[]]];
  for (let end = 1; end <= letters.length; end++) {
    const found: string[][] = [];
    for (let size = 1; size <= Math.min(LONGEST, end); size++) {
      const piece = spelling(letters.slice(end - size, end));
      if (piece) for (const head of best[end - size] ?? []) found.push([...head, piece]);
    }
    best[end] = found.sort((a, b) => a.length - b.length).slice(0, atMost);
  }
  return letters ? (best[letters.length] ?? []) : [];
}

const SYLLABLE_WITH_TONE = /([a-z]{1,6})[1-5](?![0-9])/g;

/** Pinyin with tones as digits without them ("zhi1fu4" → "zhifu"), where at least two syllables have one; other text as it is. */
export function withoutToneDigits(text: string): string {
  const lower = text.toLowerCase();
  const words = lower.match(/[a-z0-9]+/g) ?? [];
  const toned = words.filter((word) => /^(?:[a-z]{1,6}[1-5])+$/.test(word) && areSyllables(word));
  if (toned.join("").replace(/[^1-5]/g, "").length < 2) return text;
  return lower.replace(/[a-z0-9]+/g, (word) => (toned.includes(word) ? word.replace(SYLLABLE_WITH_TONE, "$1") : word));
}

function areSyllables(word: string): boolean {
  return matches(word, SYLLABLE_WITH_TONE).every(([, letters = ""]) => spelling(letters) !== "");
}

/** The table's spelling of a syllable: lü and nü may be typed with v or u, lüe and nüe as lue and nue; "" for none. */
function spelling(piece: string): string {
  if (syllables.has(piece)) return piece;
  const withV = piece.replace(/^([ln])ue$/, "$1ve");
  return syllables.has(withV) ? withV : "";
}
