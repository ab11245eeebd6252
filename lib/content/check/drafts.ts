import type { ArticleSource } from "./article-source.ts";

/** True for an article that is not published. */
export function isDraft({ fields }: ArticleSource): boolean {
  return (fields.data as { draft?: unknown } | undefined)?.draft === true;
}
