import { lintOutgoing } from "./lint.ts";
import type { LintContext } from "./outgoing-finding.ts";

/** What harms in an outgoing text, in the words of labelled lists; each is the id of a grave rule of the lint. */
export const outgoingLabels = ["asks-secret", "pay-again", "destroy", "promise", "number"] as const;

export type OutgoingLabel = (typeof outgoingLabels)[number];

/** The labels of an outgoing text, each once; [] when nothing may hold it up. */
export function labelsOf(text: string, context: LintContext): OutgoingLabel[] {
  const found = new Set(lintOutgoing(text, context).map(({ rule }) => rule));
  return outgoingLabels.filter((label) => found.has(label));
}
