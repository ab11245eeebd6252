/** Number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
export function distance(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  let before: number[] = [];
  let last = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const row = [i];
    for (let j = 1; j <= y.length; j++) {
      const same = x[i - 1] === y[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[y.length] ?? 0;
}

const lastPart = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

function score(word: string, candidate: string, limit: number): number {
  const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
  if (lastPart(a) === lastPart(b)) return 0.1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 2 && short.length * 2 >= long.length && long.includes(short)) return Math.min(distance(a, b), 1);
  return long.length - short.length > limit ? Number.POSITIVE_INFINITY : distance(a, b);
}

const limitFor = (length: number): number => (length <= 4 ? 1 : length <= 8 ? 2 : 3);

/** The candidate that `word` most likely stands for, or undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = limitFor(Math.max(word.length, candidate.length));
    const found = score(word, candidate, limit);
    if (found <= limit && found < bestScore) [best, bestScore] = [candidate, found];
  }
  return best;
}

/** "；是不是想写 icbc？", or `otherwise` when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? `；${otherwise}` : `；是不是想写 ${near}？`;
}

/** "“一般”不在可选的值里；是不是想写“一般安全”？可选：…" */
export function notListed(value: string, values: readonly string[]): string {
  const meant = nearest(value, values);
  return `“${value}”不在可选的值里；${meant ? `是不是想写“${meant}”？` : ""}可选：${values.join("、")}`;
}
