import { readFileSync, writeFileSync } from "node:fs";
import { featuresOf } from "./features.ts";
import { labelledOf } from "./labelled.ts";
import { readingOf } from "./reading.ts";
import { signsOf } from "./signs.ts";
import { trained } from "./train.ts";

// `node lib/text/scam-scripts/train.cli.ts`: writes weights.ts from training/messages.txt.
const here = (name: string) => new URL(name, import.meta.url);
const examples = labelledOf(readFileSync(here("training/messages.txt"), "utf8")).map(({ text, scam }) => {
  const reading = readingOf(text).text;
  return { features: featuresOf(reading, signsOf(reading)), scam };
});
const { bias, weights } = trained(examples, 1);
const lines = Object.entries(weights).map(([name, weight]) => `  "${name}": ${weight},`);
const words = [
  "// Written by train.cli.ts; not to be changed by hand.",
  "",
  `export const bias = ${bias};`,
  "",
  "/** What each feature says for (above 0) or against a scam. */",
  "export const weights: Readonly<Record<string, number>> = {",
  ...lines,
  "};",
  "",
];
writeFileSync(here("weights.ts"), words.join("\n"));
