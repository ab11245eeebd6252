import type { Article } from "./article.ts";

/** What was done to articles on one day: each kind of change with the articles it was made to. */
export interface ChangeDay {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly changes: readonly { readonly what: string; readonly articles: readonly Article[] }[];
}

/** What was last done to each article, the `most` newest of them, newest day first; articles in the order given. What was done before stands at the foot of the article: repeated here it would push others off the list. */
export function changeDays(articles: readonly Article[], most: number): ChangeDay[] {
  const last = articles.flatMap(lastChanges);
  const newest = last.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, most);
  return groups(newest, ({ on }) => on).map(([on, ofDay]) => ({
    on,
    changes: groups(ofDay, ({ what }) => what).map(([what, ones]) => ({
      what,
      articles: ones.map(({ article }) => article),
    })),
  }));
}

/** The changes of an article's newest day. */
function lastChanges(article: Article) {
  const [newest] = article.changes
    .map(({ on }) => on)
    .toSorted()
    .reverse();
  return article.changes.filter(({ on }) => on === newest).map(({ on, what }) => ({ on, what, article }));
}

/** Items by key, both in the order in which they come; Next may run on a Node without Map.groupBy. */
function groups<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, items: T[]][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found];
}
