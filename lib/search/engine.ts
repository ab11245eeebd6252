import { Index } from "flexsearch";

/** Finds the keys that begin with what was typed so far. */
export interface PrefixIndex {
  add(id: number, key: string): void;
  /** At most `limit` ids, those of short keys among them. */
  startingWith(typed: string, limit: number): number[];
}

/** A FlexSearch index that is given whole keys and splits them into their beginnings. */
export function createPrefixIndex(): PrefixIndex {
  const index = new Index({ encode: (key: string) => [key], tokenize: "forward" });
  return {
    add: (id, key) => void index.add(id, key),
    startingWith: (typed, limit) => index.search(typed, { limit }) as number[],
  };
}
