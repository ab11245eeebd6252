"use client";

import type { RefObject } from "react";
import { applyRepair } from "@/lib/desk/lint.ts";
import type { OutgoingFinding } from "@/lib/desk/outgoing-finding.ts";

/** What to mend in an outgoing text: where, what, how; a click goes there. */
export function FindingList(props: {
  findings: readonly OutgoingFinding[];
  value: string;
  text: RefObject<HTMLTextAreaElement | null>;
  onRepair: (text: string) => void;
}) {
  const { findings, value, text } = props;
  const show = (finding: OutgoingFinding): void => {
    const { start, end } = finding.marked ?? finding;
    text.current?.focus();
    text.current?.setSelectionRange(start, end);
  };
  return (
    <ul className="desk-findings" aria-label="发出去之前要改的" aria-live="polite">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.start}`} className={finding.grave ? "grave" : undefined}>
          <button type="button" className="desk-where" onClick={() => show(finding)}>
            {whereIs(value, (finding.marked ?? finding).start)}
          </button>
          <span>
            {finding.grave && <strong>会害到用户：</strong>}
            <span>{`${finding.says}。${finding.repair}。`}</span>
          </span>
          <Words finding={finding} value={value} />
          {finding.instead !== undefined && (
            <button type="button" className="desk-quiet" onClick={() => props.onRepair(applyRepair(value, finding))}>
              替我改
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The clause in question, with the words on which the finding rests marked. */
function Words({ finding, value }: { finding: OutgoingFinding; value: string }) {
  const { start, end, marked = finding } = finding;
  return (
    <q>
      <span>{value.slice(start, marked.start)}</span>
      <mark>{value.slice(marked.start, marked.end)}</mark>
      <span>{value.slice(marked.end, end)}</span>
    </q>
  );
}

function whereIs(value: string, start: number): string {
  const before = value.slice(0, start).split("\n");
  return `第 ${before.length} 行第 ${Array.from(before.at(-1) ?? "").length + 1} 字`;
}
