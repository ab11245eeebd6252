import { readFileSync } from "node:fs";
import { findAddresses } from "../text/tokens/linkify.ts";
import { judgeText } from "./judge-lines.ts";
import { loadDirectory } from "./load.server.ts";
import { type Labelled, type Share, scoreOf } from "./score.ts";

const shown = ({ right, of }: Share): string => `${right} of ${of}${of > 0 ? ` = ${(right / of).toFixed(2)}` : ""}`;

/** Scores the number check on labelled messages, {"text", "tokens": [{"is", "verdict", "also"}], "scam"} a line, and prints it. */
export function benchMessages(file: string, withFaults: boolean): void {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line) as Labelled);
  const directory = loadDirectory(process.cwd());
  const started = performance.now();
  const score = scoreOf(
    rows,
    rows.map(({ text }) => judgeText(text, directory, findAddresses)),
  );
  const ms = (performance.now() - started) / rows.length;

  for (const [verdict, share] of score.byVerdict) console.log(`${verdict.padEnd(28)} ${shown(share)}`);
  console.log(`${"tokens right".padEnd(28)} ${shown(score.tokens)}`);
  console.log(`${"listed, public as one".padEnd(28)} ${shown(score.honestAsOne)}`);
  console.log(`${"listed said of false ones".padEnd(28)} ${shown(score.vouched)}`);
  console.log(`${"honest ones accused".padEnd(28)} ${shown(score.accused)}`);
  console.log(`${"found where nothing stands".padEnd(28)} ${score.extra}`);
  console.log(`${"scams told".padEnd(28)} ${shown(score.recall)}`);
  console.log(`${"false alarms".padEnd(28)} ${shown(score.falseAlarms)}`);
  console.log(`${"scams with a listed number".padEnd(28)} ${score.onlyListed} told as nothing else`);
  console.log(`${"time a message".padEnd(28)} ${ms.toFixed(1)} ms`);
  if (withFaults) for (const fault of score.faults) console.log(fault);
}
