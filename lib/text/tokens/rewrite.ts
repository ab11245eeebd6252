import { matches } from "../matches.ts";

/** A text made from another one: unit i came from the other's unit `at[i]`. */
export interface Rewritten {
  readonly text: string;
  readonly at: readonly number[];
}

/** A text as it is. */
export const asWritten = (text: string): Rewritten => ({ text, at: Array.from({ length: text.length }, (_, i) => i) });

/** The text with every match of `pattern` (with the flag g) replaced; `by` may return undefined to leave one alone. */
export function rewrite(
  { text, at }: Rewritten,
  pattern: RegExp,
  by: (match: RegExpMatchArray) => string | undefined,
): Rewritten {
  let made = "";
  const from: number[] = [];
  let done = 0;
  const keep = (end: number): void => {
    made += text.slice(done, end);
    for (; done < end; done++) from.push(at[done] ?? 0);
  };
  for (const match of matches(text, pattern)) {
    const instead = by(match);
    if (instead === undefined) continue;
    keep(match.index ?? 0);
    const { length } = match[0];
    for (let i = 0; i < instead.length; i++) from.push(at[done + Math.min(i, length - 1)] ?? 0);
    made += instead;
    done += length;
  }
  keep(text.length);
  return { text: made, at: from };
}
