import { noticesAnswer } from "@/lib/api/notices.ts";
import { loadArticles } from "@/lib/content/source.server.ts";

export const dynamic = "force-static";

/** Notices that are not over on the day of the build; their dates let whoever asks compare with today. */
export function GET(): Response {
  return Response.json(noticesAnswer(loadArticles(), new Date().toISOString().slice(0, 10)));
}
