import { Index } from "flexsearch";

/** Finds candidates: the documents that share most terms with a query. */
export interface Engine {
  add(id: number, terms: readonly string[]): void;
  /** At most `limit` ids, those with most of the terms first. */
  candidates(terms: readonly string[], limit: number): number[];
}

/** A FlexSearch index that is given terms, not text; ranking happens elsewhere, so one level of resolution is enough. */
export function createEngine(): Engine {
  const index = new Index({ encode: (joined: string) => joined.split(" "), tokenize: "strict", resolution: 1 });
  return {
    add: (id, terms) => void (terms.length && index.add(id, [...new Set(terms)].join(" "))),
    candidates: (terms, limit) =>
      terms.length ? (index.search(terms.join(" "), { limit, suggest: true }) as number[]) : [],
  };
}
