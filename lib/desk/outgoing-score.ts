import { type OutgoingLabel, outgoingLabels } from "./outgoing-labels.ts";

/** An outgoing text as a person labelled it. */
export interface LabelledText {
  readonly text: string;
  readonly labels: readonly string[];
}

/** How often something was so, of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** How well outgoing texts were judged. */
export interface OutgoingScore {
  /** By label: texts that have it and were given it; texts that lack it and were given it. */
  readonly byLabel: ReadonlyMap<OutgoingLabel, { readonly recall: Share; readonly falseAlarms: Share }>;
  /** Texts with a label for which nothing was found. */
  readonly unstopped: Share;
  /** Texts without a label for which something was found. */
  readonly heldUp: Share;
  /** One line for each text that was judged otherwise than labelled. */
  readonly faults: readonly string[];
}

/** Scores the labels found against those given, in the same order. */
export function scoreOutgoing(rows: readonly LabelledText[], found: readonly (readonly string[])[]): OutgoingScore {
  const judged = rows.map(({ text, labels }, i) => ({ text, labels, found: found[i] ?? [] }));
  const share = (of: typeof judged, so: (row: (typeof judged)[number]) => boolean): Share => ({
    count: of.filter(so).length,
    of: of.length,
  });
  const byLabel = outgoingLabels.map((label) => {
    const isFound = (row: (typeof judged)[number]): boolean => row.found.includes(label);
    const [having, lacking] = [true, false].map((has) => judged.filter((row) => row.labels.includes(label) === has));
    return [label, { recall: share(having ?? [], isFound), falseAlarms: share(lacking ?? [], isFound) }] as const;
  });
  const harmful = judged.filter(({ labels }) => labels.length > 0);
  const clean = judged.filter(({ labels }) => labels.length === 0);
  return {
    byLabel: new Map(byLabel),
    unstopped: share(harmful, (row) => row.found.length === 0),
    heldUp: share(clean, (row) => row.found.length > 0),
    faults: judged.flatMap(faultOf),
  };
}

function faultOf({ text, labels, found }: LabelledText & { found: readonly string[] }): string[] {
  const missed = labels.filter((label) => !found.includes(label));
  const extra = found.filter((label) => !labels.includes(label));
  if (missed.length + extra.length === 0) return [];
  return [[...missed.map((label) => `没找到 ${label}`), ...extra.map((label) => `多找了 ${label}`), text].join("  ")];
}
