import type { Article } from "./article.ts";

/** What was done to articles on one day: each kind of change with the articles it was made to. */
export interface ChangeDay {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly changes: readonly { readonly what: string; readonly articles: readonly Article[] }[];
}

/** The newest `most` changes of all articles, newest day first; articles in the order given. */
export function changeDays(articles: readonly Article[], most: number): ChangeDay[] {
  const all = articles.flatMap((article) => article.changes.map(({ on, what }) => ({ on, what, article })));
  const newest = all.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, most);
  return groups(newest, ({ on }) => on).map(([on, ofDay]) => ({
    on,
    changes: groups(ofDay, ({ what }) => what).map(([what, ones]) => ({
      what,
      articles: ones.map(({ article }) => article),
    })),
  }));
}

/** Items by key, both in the order in which they come; Next may run on a Node without Map.groupBy. */
function groups<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, items: T[]][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found];
}
