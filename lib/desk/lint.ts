import type { Directory } from "../contacts/directory.ts";
import { read } from "../text/advice/reading.ts";
import { lintRules } from "./lint-rules.ts";

/** What an outgoing text is compared with. */
export interface LintContext {
  readonly directory: Directory;
  /** Origin of this site: its own links are no foreign addresses. */
  readonly origin: string;
}

/** Something to mend in an outgoing text, with its place in UTF-16 units. */
export interface OutgoingFinding {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** The words that matter within it, where it is a whole clause. */
  readonly marked?: { readonly start: number; readonly end: number };
  /** What is wrong. */
  readonly says: string;
  /** How to mend it. */
  readonly repair: string;
  /** Words that can stand in the place, where that is certain. */
  readonly instead?: string | undefined;
  /** Harms whoever follows it: not to be sent. */
  readonly grave: boolean;
}

/** Everything to mend in a text before it is sent, by place; never throws. */
export function lintOutgoing(text: string, context: LintContext): OutgoingFinding[] {
  const reading = read(text);
  const found = lintRules.flatMap(({ id, grave, find }) =>
    find(reading, context).map((one) => ({ rule: id, grave, ...one })),
  );
  const apart = found.filter((one) => !found.some((other) => other !== one && covers(other, one)));
  return apart.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** “建议您” holds “您”: one finding of a rule is enough. */
function covers(outer: OutgoingFinding, inner: OutgoingFinding): boolean {
  const wider = outer.end - outer.start > inner.end - inner.start;
  return outer.rule === inner.rule && wider && outer.start <= inner.start && inner.end <= outer.end;
}

/** The text with a finding's words replaced; as it was where they are not certain. */
export function applyRepair(text: string, { start, end, instead }: OutgoingFinding): string {
  return instead === undefined ? text : text.slice(0, start) + instead + text.slice(end);
}
