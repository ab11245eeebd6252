import type { Article } from "../content/article.ts";
import { noticesSchema } from "./schemas.ts";

/** The notices that are not over on `today` (YYYY-MM-DD), those that begin first in front, as GET /api/v1/notices answers them. */
export function noticesAnswer(articles: readonly Article[], today: string) {
  const notices = articles
    .filter((article) => article.kind === "notice")
    .filter(({ until }) => until >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ slug, title, description, wallet, scope, source, from, until, updatedOn }) => ({
      ...{ slug, title, description, wallet, scope, source, from, until, updatedOn },
    }));
  return noticesSchema.parse({ total: notices.length, notices });
}
