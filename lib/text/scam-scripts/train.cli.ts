import { readFileSync, writeFileSync } from "node:fs";
import { labelledOf } from "./labelled.ts";
import { trained } from "./train.ts";
import { examplesOf, weightsFile } from "./training/examples.ts";
import { sentencesOfGrammar } from "./training/grammar.ts";

// `node lib/text/scam-scripts/train.cli.ts` writes weights.ts from training/: our messages, and sentences of our grammar.
const here = (name: string) => new URL(name, import.meta.url);
const written = labelledOf(readFileSync(here("training/messages.txt"), "utf8"));
const made = sentencesOfGrammar(900, 7);
const model = trained([...examplesOf(written, 2), ...examplesOf(made, 1)], 1);
writeFileSync(here("weights.ts"), weightsFile(model));
