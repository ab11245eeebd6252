/** A text as the features that the model weighs, and whether it is a scam; `times` counts it so often. */
export interface Example {
  readonly features: readonly string[];
  readonly scam: boolean;
  readonly times: number;
}

/** A linear model: `bias` and one weight a feature; above 0 is a scam. */
export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 500;
const STEP = 0.3;
const SMALL = 1e-8;

/** Logistic regression by AdaGrad over all examples at once: no chance in it, so the same examples give the same model. `ridge` holds weights small. */
export function trained(examples: readonly Example[], ridge: number): Model {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, scam, times }) => ({
    at: features.map((name) => place.get(name) ?? 0),
    scam,
    times,
  }));
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(SMALL);
  const bias = names.length;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => (i === bias ? 0 : ridge * weight));
    for (const { at, scam, times } of rows) {
      const sum = at.reduce((total, i) => total + (weights[i] ?? 0), weights[bias] ?? 0);
      const error = times * (1 / (1 + Math.exp(-sum)) - (scam ? 1 : 0));
      for (const i of at) slope[i] = (slope[i] ?? 0) + error;
      slope[bias] = (slope[bias] ?? 0) + error;
    }
    slope.forEach((value, i) => {
      squares[i] = (squares[i] ?? 0) + value * value;
      weights[i] = (weights[i] ?? 0) - (STEP * value) / Math.sqrt(squares[i] ?? 1);
    });
  }
  return { bias: weights[bias] ?? 0, weights: new Map(names.map((name, i) => [name, weights[i] ?? 0])) };
}
