import { read } from "../text/advice/reading.ts";
import { lintRules } from "./lint-rules.ts";
import type { LintContext, OutgoingFinding } from "./outgoing-finding.ts";

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
