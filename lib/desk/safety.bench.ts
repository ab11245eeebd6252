import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadLintContext } from "./lint-context.server.ts";
import { labelsOf } from "./outgoing-labels.ts";
import { type LabelledText, type Share, scoreOutgoing } from "./outgoing-score.ts";

const help = `npm run bench:safety -- --outgoing FILE [--faults]

--outgoing  要发出去的话，一行一个 {"text", "labels"}
--faults    把判得不对的印出来`;

const { values } = parseArgs({ options: { outgoing: { type: "string" }, faults: { type: "boolean" } } });
if (!values.outgoing) console.log(help);
else {
  const rows = readFileSync(values.outgoing, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledText);
  const context = loadLintContext(process.cwd(), "https://example.org");
  for (const { text } of rows) labelsOf(text, context);
  const started = performance.now();
  const found = rows.map(({ text }) => labelsOf(text, context));
  const milliseconds = (performance.now() - started) / rows.length;
  const { byLabel, unstopped, heldUp, faults } = scoreOutgoing(rows, found);
  console.table(
    Object.fromEntries(
      [...byLabel].map(([label, { recall, falseAlarms }]) => [
        label,
        { found: shown(recall), "false alarms": shown(falseAlarms) },
      ]),
    ),
  );
  console.log(`harmful, nothing found  ${shown(unstopped)}\nclean, held up          ${shown(heldUp)}`);
  console.log(`time a text             ${milliseconds.toFixed(2)} ms`);
  if (values.faults) for (const fault of faults) console.log(fault);
}

function shown({ count, of }: Share): string {
  return of === 0 ? "–" : `${count} of ${of} = ${(count / of).toFixed(2)}`;
}
