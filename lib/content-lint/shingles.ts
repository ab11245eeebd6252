/** A text to compare; texts of the same group are not compared with each other. */
export interface Shingled {
  readonly words: string;
  readonly group: string;
}

/** Two texts that share more than the limit: positions in the list, and the part of the shorter text's 5-grams that stands in the other too. */
export interface Overlap {
  readonly later: number;
  readonly earlier: number;
  readonly share: number;
}

const SIZE = 5;
/** Of a gram that stands everywhere only the first texts are looked up: what is alike shares rare grams too, or is identical. */
const MAX_POSTINGS = 40;
const MIN_SHARED = 2;

const gramsOf = (words: string): Set<string> => {
  const grams = new Set<string>();
  for (let i = 0; i + SIZE <= words.length; i++) grams.add(words.slice(i, i + SIZE));
  return grams;
};

/** For each text the earlier text of another group that is most like it, where they share more than `limit` of their 5-grams: of both together, or twice the limit of the shorter one's (a short text copied into a long one). */
export function overlaps(texts: readonly Shingled[], limit: number): Overlap[] {
  const postings = new Map<string, number[]>();
  const grams = texts.map(({ words }) => gramsOf(words));
  const shared = new Int32Array(texts.length);
  const found: Overlap[] = [];
  texts.forEach((text, later) => {
    const touched = candidates(grams[later] as Set<string>, postings, shared);
    let best: Overlap | undefined;
    for (const earlier of touched) {
      if ((shared[earlier] ?? 0) >= MIN_SHARED && texts[earlier]?.group !== text.group) {
        const { ofBoth, ofShorter } = shares(grams[later] as Set<string>, grams[earlier] as Set<string>);
        const alike = ofBoth > limit || ofShorter > 2 * limit;
        if (alike && ofShorter > (best?.share ?? 0)) best = { later, earlier, share: ofShorter };
      }
      shared[earlier] = 0;
    }
    if (best) found.push(best);
    addPostings(grams[later] as Set<string>, later, postings);
  });
  return found;
}

function candidates(
  grams: ReadonlySet<string>,
  postings: ReadonlyMap<string, readonly number[]>,
  shared: Int32Array,
): number[] {
  const touched: number[] = [];
  for (const gram of grams) {
    for (const earlier of postings.get(gram) ?? []) {
      if (shared[earlier] === 0) touched.push(earlier);
      shared[earlier] = (shared[earlier] ?? 0) + 1;
    }
  }
  return touched;
}

function addPostings(grams: ReadonlySet<string>, position: number, postings: Map<string, number[]>): void {
  for (const gram of grams) {
    const list = postings.get(gram);
    if (!list) postings.set(gram, [position]);
    else if (list.length < MAX_POSTINGS) list.push(position);
  }
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): { ofBoth: number; ofShorter: number } {
  let both = 0;
  for (const gram of a) if (b.has(gram)) both++;
  return { ofBoth: both / (a.size + b.size - both), ofShorter: both / Math.min(a.size, b.size) };
}
