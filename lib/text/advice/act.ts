import { matches } from "../matches.ts";
import type { ReadClause, Reading } from "./reading.ts";

/** Something that a text may tell its reader to do: its place in one clause of the reading. */
export interface Act {
  /** Index of the clause. */
  readonly clause: number;
  /** UTF-16 units of the clause's text. */
  readonly start: number;
  readonly end: number;
  /** Where its verb begins: what stands before it can forbid it (“验证码不要给”). */
  readonly verb: number;
  /** It is to be done for whoever writes: “发我”, “给客服”. That others would say so too does not excuse it. */
  readonly forUs: boolean;
}

/** Every match of the patterns (flag g) in every clause that `hint` lets pass; where a pattern ends in a group, that is its verb. */
export function actsIn(
  { clauses }: Reading,
  patterns: readonly RegExp[],
  { hint, forUs }: { hint?: RegExp; forUs?: (clause: ReadClause) => boolean } = {},
): Act[] {
  return clauses.flatMap((clause, at) => {
    if (hint && !hint.test(clause.text)) return [];
    return patterns.flatMap((pattern) =>
      matches(clause.text, pattern).map(({ index, 0: match, 1: verb = match }) => {
        const end = index + match.length;
        return { clause: at, start: index, verb: end - verb.length, end, forUs: forUs?.(clause) ?? false };
      }),
    );
  });
}
