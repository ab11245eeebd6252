import { type FoundSign, warnedStretches } from "./signs.ts";
import { tokenSigns } from "./tokens.ts";

/** Counts that are told apart; more tells no more. */
const UP_TO = 3;

/** What the model weighs by name: signs that are not warned of and how many wordings of each, how long the text is, how much of it warns. */
export function featuresOf(text: string, signs: readonly FoundSign[]): string[] {
  const wordings = new Map<string, Set<string>>();
  for (const { sign, match, warned } of signs) {
    if (!warned) wordings.set(sign, (wordings.get(sign) ?? new Set()).add(match));
  }
  const warned = signs.filter((sign) => sign.warned).length;
  const share = warnedStretches(text).reduce((sum, [from, to]) => sum + to - from, 0) / Math.max(1, text.length);
  return [
    ...[...wordings].flatMap(([sign, { size }]) => steps(sign, size, UP_TO)),
    ...tokenSigns(text),
    ...[8, 16, 30, 60].filter((length) => text.length >= length).map((length) => `length:${length}`),
    ...(warned > 0 ? ["warned:1"] : []),
    ...(warned > 2 ? ["warned:3"] : []),
    ...(share > 0 ? ["warns:some"] : []),
    ...(share > 0.5 ? ["warns:most"] : []),
  ];
}

const steps = (name: string, count: number, most: number): string[] =>
  Array.from({ length: Math.min(count, most) }, (_, i) => (i === 0 ? name : `${name}:${i + 1}`));
