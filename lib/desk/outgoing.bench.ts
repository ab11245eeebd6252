import { readFileSync } from "node:fs";
import { loadDirectory } from "../contacts/load.server.ts";
import { labelsOf } from "./outgoing-labels.ts";
import { type LabelledText, type Share, scoreOutgoing } from "./outgoing-score.ts";

/** Scores the outgoing lint on labelled texts, {"text", "labels"} a line, and prints it. */
export function benchOutgoing(file: string, withFaults: boolean): void {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line) as LabelledText);
  const origin = "https://example.org";
  const context = { directory: loadDirectory(process.cwd(), origin), origin };
  for (const { text } of rows) labelsOf(text, context);
  const started = performance.now();
  const found = rows.map(({ text }) => labelsOf(text, context));
  const milliseconds = (performance.now() - started) / rows.length;
  const { byLabel, unstopped, heldUp, faults } = scoreOutgoing(rows, found);
  const table = [...byLabel].map(([label, { recall, falseAlarms }]) => [
    label,
    { found: shown(recall), "false alarms": shown(falseAlarms) },
  ]);
  console.table(Object.fromEntries(table));
  console.log(`harmful, nothing found  ${shown(unstopped)}\nclean, held up          ${shown(heldUp)}`);
  console.log(`time a text             ${milliseconds.toFixed(2)} ms`);
  if (withFaults) for (const fault of faults) console.log(fault);
}

function shown({ count, of }: Share): string {
  return of === 0 ? "–" : `${count} of ${of} = ${(count / of).toFixed(2)}`;
}
