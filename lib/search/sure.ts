import type { Evidence } from "./evidence.ts";

/** How sure an answer is: it answers, it is only near the question, or there is nothing of it here. */
export type Sure = "answers" | "near" | "nothing";

/** What a kind of evidence counts for, and the sum from which something is said. */
interface Model {
  readonly base: number;
  readonly lines: number;
  readonly article: number;
  readonly known: number;
  readonly certainty: number;
  readonly strength: number;
  readonly length: number;
  readonly concept: number;
  readonly elsewhere: number;
  readonly elsewhereAtAll: number;
  readonly answers: number;
  readonly near: number;
}

/** Fitted by `node lib/search/calibrate.bench.ts` on labelled questions, with both tiers and with the first alone. */
export const models: Readonly<Record<"whole" | "first", Model>> = {
  whole: {
    base: -6.03,
    lines: 1.74,
    article: 1.58,
    known: 0.98,
    certainty: 0.68,
    strength: 1.82,
    length: 2.39,
    concept: 1.45,
    elsewhere: -1.87,
    elsewhereAtAll: -2.76,
    answers: -0.2,
    near: -2.9,
  },
  first: {
    base: -5.48,
    lines: 1.17,
    article: 1.17,
    known: 2.19,
    certainty: 0.82,
    strength: 1.24,
    length: 2.56,
    concept: 1.15,
    elsewhere: -1.51,
    elsewhereAtAll: -3.09,
    answers: -0.3,
    near: -3.1,
  },
};

/** Characters beyond which a question is not surer for being longer. */
const LONG = 20;

/** The evidence as numbers of about the same size, in the order of `features`. */
export function featuresOf(evidence: Evidence): Readonly<Record<Feature, number>> {
  const { lines, article, known, certainty, strength, length, concept, elsewhere } = evidence;
  return {
    lines,
    article,
    known,
    certainty,
    strength,
    length: Math.min(length, LONG) / 10,
    concept: concept ? 1 : 0,
    elsewhere,
    elsewhereAtAll: elsewhere > 0 ? 1 : 0,
  };
}

export type Feature = Exclude<keyof Model, "base" | "answers" | "near">;

/** What the evidence comes to: the more, the likelier the article answers. */
export function weighEvidence(evidence: Evidence, model: Model): number {
  const features = featuresOf(evidence);
  return Object.entries(features).reduce((sum, [name, value]) => sum + value * model[name as Feature], model.base);
}

/** How sure the best article is; "nothing" when there is no evidence at all. */
export function sureOf(evidence: Evidence | undefined, tier: "whole" | "first"): Sure {
  if (!evidence) return "nothing";
  const model = models[tier];
  const sum = weighEvidence(evidence, model);
  if (sum >= model.answers) return "answers";
  // One character is the beginning of a word that is still typed: what has it stands near.
  return sum >= model.near || evidence.length <= 1 ? "near" : "nothing";
}
