/** The terms of a text as numbers: sorted ids with their counts. */
export interface Bag {
  readonly ids: Int32Array;
  readonly counts: Uint8Array;
  /** Number of terms, repeated ones counted. */
  readonly length: number;
}

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

/** The bag of a list of term numbers. */
export function bagOf(ids: readonly number[]): Bag {
  const sorted = Int32Array.from(ids).sort();
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
  return { ids: Int32Array.from(unique), counts: Uint8Array.from(counts), length: ids.length };
}

/** How often a term occurs in a bag. */
export function countIn({ ids, counts }: { ids: Int32Array; counts: Uint8Array | Float32Array }, id: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle] ?? 0;
    if (found === id) return counts[middle] ?? 0;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
