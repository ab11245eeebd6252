/** The terms of a text as numbers. */
export interface Bag {
  /** Ascending, each once. */
  readonly ids: Numbers;
  /** How often each occurs, in their order; there may be more counts than ids. */
  readonly counts: Numbers;
  /** Number of terms, repeated ones counted. */
  readonly length: number;
}

type Numbers = readonly number[] | Int32Array | Uint8Array;

/** Numbers for terms, given out in the order of first use. */
export class Vocabulary {
  // Not #private: for Safari 14 each use of such is a call and a look into a WeakMap, and the helpers are bytes of the worker.
  private readonly ids = new Map<string, number>();
  private readonly terms: string[] = [];

  /** The number of a term, a new one if it has none. */
  add(term: string): number {
    const known = this.ids.get(term);
    if (known !== undefined) return known;
    this.ids.set(term, this.terms.length);
    return this.terms.push(term) - 1;
  }

  /** The number of a term, -1 if it occurs nowhere. */
  idOf(term: string): number {
    return this.ids.get(term) ?? -1;
  }

  termOf(id: number): string {
    return this.terms[id] ?? "";
  }

  get size(): number {
    return this.terms.length;
  }
}

/** From so many terms on a text's numbers are typed. For ten thousand lines of a few words each, twenty thousand typed arrays would take more room than what is in them. */
const FEW = 64;

/** The bag of a list of term numbers. */
export function bagOf(ids: readonly number[]): Bag {
  const sorted = new Int32Array(ids).sort();
  const unique: number[] = [];
  const counts: number[] = [];
  for (const id of sorted) {
    const last = unique.length - 1;
    if (unique[last] === id) counts[last] = Math.min(255, (counts[last] ?? 0) + 1);
    else {
      unique.push(id);
      counts.push(1);
    }
  }
  const { length } = ids;
  if (unique.length < FEW)
    return { ids: unique.slice(), counts: unique.length < length ? counts.slice() : ONES, length };
  return { ids: Int32Array.from(unique), counts: Uint8Array.from(counts), length };
}

/** Most lines have each term once. */
const ONES = new Uint8Array(FEW).fill(1);
