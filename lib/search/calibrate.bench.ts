import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { evidenceOf } from "./evidence.ts";
import { realIndex } from "./fixtures/index.server.ts";
import { golden } from "./golden.ts";
import { goldenOutside } from "./golden-outside.ts";
import { createSearchIndex, type SearchIndex, understand } from "./search.ts";
import { type Feature, featuresOf } from "./sure.ts";

const help = `node lib/search/calibrate.bench.ts [--inside FILE]… [--outside FILE]…

按有答案和没有答案的问题，重新定 lib/search/sure.ts 里的权重。文件一行一个 {"q"}，或一行一句。
自己的问题总在内：lib/search/golden.ts 和 lib/search/golden-outside.ts。`;

type Example = readonly [features: Readonly<Record<Feature, number>>, answers: 0 | 1];

const ROUNDS = 6000;
const STEP = 0.5;
/** Keeps weights small that little speaks for. */
const SHRINK = 0.002;

function questionsIn(file: string): string[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => (line.startsWith("{") ? JSON.parse(line).q : line));
}

function examplesOf(index: SearchIndex, questions: readonly string[], answers: 0 | 1): Example[] {
  return questions.flatMap((question) => {
    const { query, hits } = understand(index, question, {});
    const evidence = evidenceOf(index, query, hits[0]);
    return evidence ? [[featuresOf(evidence), answers] as const] : [];
  });
}

/** Logistic regression, each side weighing as much as the other. */
function regress(examples: readonly Example[]): Record<string, number> {
  const names = Object.keys(examples[0]?.[0] ?? {}) as Feature[];
  const weights = new Map<string, number>([["base", 0], ...names.map((name) => [name, 0] as const)]);
  const count = [0, 1].map((side) => examples.filter(([, answers]) => answers === side).length);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>();
    for (const [features, answers] of examples) {
      const sum = names.reduce(
        (all, name) => all + features[name] * (weights.get(name) ?? 0),
        weights.get("base") ?? 0,
      );
      const error = (1 / (1 + Math.exp(-sum)) - answers) / (2 * (count[answers] ?? 1));
      for (const name of ["base", ...names] as const) {
        const value = name === "base" ? 1 : features[name];
        gradient.set(name, (gradient.get(name) ?? 0) + error * value);
      }
    }
    for (const [name, slope] of gradient) {
      const weight = weights.get(name) ?? 0;
      weights.set(name, weight - STEP * (slope + (name === "base" ? 0 : SHRINK * weight)));
    }
  }
  return Object.fromEntries([...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100]));
}

const { values } = parseArgs({
  options: {
    inside: { type: "string", multiple: true, default: [] },
    outside: { type: "string", multiple: true, default: [] },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(help);
else {
  const { index, head } = realIndex();
  const inside = [...golden.map(({ query }) => query), ...values.inside.flatMap(questionsIn)];
  const outside = [...goldenOutside, ...values.outside.flatMap(questionsIn)];
  for (const [tier, of] of [
    ["whole", index],
    ["first", createSearchIndex(head)],
  ] as const) {
    console.log(tier, regress([...examplesOf(of, inside, 1), ...examplesOf(of, outside, 0)]));
  }
}
