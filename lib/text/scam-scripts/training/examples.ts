import { BUCKETS, bucketsOf } from "../bigrams.ts";
import { featuresOf } from "../features.ts";
import { FIRST_CODE, STEP, STEPS } from "../model.ts";
import { readingOf } from "../reading.ts";
import { signsOf } from "../signs.ts";
import type { Example, Model } from "../train.ts";

/** Sentences as the trainer reads them, each counted `times`. */
export function examplesOf(rows: readonly { text: string; scam: boolean }[], times: number): Example[] {
  return rows.map(({ text, scam }) => {
    const reading = readingOf(text).text;
    const pairs = bucketsOf(reading).map((place) => `#${place}`);
    return { features: [...featuresOf(reading, signsOf(reading)), ...pairs], scam, times };
  });
}

const LINE = 108;

/** The text of weights.ts for a model: weights to two digits, those of pairs in steps as one unit each. */
export function weightsFile({ bias, weights }: Model): string {
  const named = [...weights]
    .filter(([name]) => !name.startsWith("#"))
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => weight !== 0);
  const places = Array.from({ length: BUCKETS }, (_, place) => unitOf(weights.get(`#${place}`) ?? 0)).join("");
  const lines = places.match(new RegExp(`.{1,${LINE}}`, "g")) ?? [];
  return [
    "// Written by train.cli.ts; not to be changed by hand.",
    "",
    `export const bias = ${Math.round(bias * 100) / 100};`,
    "",
    "/** What each feature says for (above 0) or against a scam. */",
    "export const weights: Readonly<Record<string, number>> = {",
    ...named.map(([name, weight]) => `  "${name}": ${weight},`),
    "};",
    "",
    "/** What the pairs of characters dealt to each place say, one unit a place. */",
    "export const buckets =",
    `${lines.map((line) => `  ${JSON.stringify(line)}`).join(" +\n")};`,
    "",
  ].join("\n");
}

function unitOf(weight: number): string {
  const steps = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / STEP)));
  return String.fromCharCode(FIRST_CODE + STEPS + steps);
}
