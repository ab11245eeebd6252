/** One place of a text: the characters that may stand there, each with what it costs to take it. */
export type Place = readonly (readonly [char: string, cost: number])[];

/** A way to read the places. */
export interface Reading {
  readonly text: string;
  readonly score: number;
}

/** A way to read letters among others; `share` is 1 for the likeliest, less for the others. */
export interface WeighedReading {
  readonly text: string;
  readonly share: number;
}

/** How usual two characters are next to each other: 0 for never. */
export interface Pairs {
  pair(first: string, second: string): number;
}

interface Path {
  readonly score: number;
  readonly text: string;
}

/** What a pair of neighbours counts for of which the second begins a word. */
const ACROSS = 0.25;

/** The likeliest characters for a row of places, by how usual each pair of neighbours is (Viterbi); less so where a word begins. */
export function decode(places: readonly Place[], { pair }: Pairs, begins?: ReadonlySet<Place>): Reading {
  let paths = new Map<string, Path>([["", { score: 0, text: "" }]]);
  for (const place of places) {
    const next = new Map<string, Path>();
    const share = begins?.has(place) ? ACROSS : 1;
    for (const [char, cost] of place) {
      const best = bestPath(paths, char, pair, share);
      next.set(char, { score: best.score - cost, text: best.text + char });
    }
    if (next.size) paths = next;
  }
  return [...paths.values()].reduce((best, path) => (path.score > best.score ? path : best));
}

function bestPath(paths: ReadonlyMap<string, Path>, char: string, pair: Pairs["pair"], share: number): Path {
  let best: Path | undefined;
  for (const [before, path] of paths) {
    const score = path.score + share * usual(before ? pair(before, char) : 0);
    if (!best || score > best.score) best = { score, text: path.text };
  }
  return best ?? { score: 0, text: "" };
}

/** Seen pairs count, often seen ones more, but never so much that one outweighs two. */
function usual(count: number): number {
  return count ? 2 + Math.min(2, Math.log(1 + count) / 2) : 0;
}
