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

/** Numbers of a text's 5-grams, each once; `known` gives every gram its number. */
function gramsOf(words: string, known: Map<string, number>): Int32Array {
  const grams = new Set<number>();
  for (let i = 0; i + SIZE <= words.length; i++) {
    const gram = words.slice(i, i + SIZE);
    const number = known.get(gram) ?? known.size;
    known.set(gram, number);
    grams.add(number);
  }
  return Int32Array.from(grams);
}

/** For each text the earlier text of another group that is most like it, where they share more than `limit` of their 5-grams: of both together, or twice the limit of the shorter one's (a short text copied into a long one). */
export function overlaps(texts: readonly Shingled[], limit: number): Overlap[] {
  const known = new Map<string, number>();
  const grams = texts.map(({ words }) => gramsOf(words, known));
  const postings: number[][] = Array.from(known, () => []);
  const shared = new Int32Array(texts.length);
  // By number of gram: the last text that had it, counted from 1.
  const seenIn = new Int32Array(known.size);
  const found: Overlap[] = [];
  texts.forEach((text, later) => {
    const own = grams[later] as Int32Array;
    const touched = candidates(own, postings, shared);
    for (const gram of own) seenIn[gram] = later + 1;
    let best: Overlap | undefined;
    for (const earlier of touched) {
      if ((shared[earlier] ?? 0) >= MIN_SHARED && texts[earlier]?.group !== text.group) {
        const other = grams[earlier] as Int32Array;
        let both = 0;
        for (const gram of other) if (seenIn[gram] === later + 1) both++;
        const ofShorter = both / Math.min(own.length, other.length);
        const alike = both / (own.length + other.length - both) > limit || ofShorter > 2 * limit;
        if (alike && ofShorter > (best?.share ?? 0)) best = { later, earlier, share: ofShorter };
      }
      shared[earlier] = 0;
    }
    if (best) found.push(best);
    addPostings(own, later, postings);
  });
  return found;
}

function candidates(grams: Int32Array, postings: readonly (readonly number[])[], shared: Int32Array): number[] {
  const touched: number[] = [];
  for (const gram of grams) {
    for (const earlier of postings[gram] ?? []) {
      if (shared[earlier] === 0) touched.push(earlier);
      shared[earlier] = (shared[earlier] ?? 0) + 1;
    }
  }
  return touched;
}

function addPostings(grams: Int32Array, position: number, postings: readonly number[][]): void {
  for (const gram of grams) {
    const list = postings[gram];
    if (list && list.length < MAX_POSTINGS) list.push(position);
  }
}
