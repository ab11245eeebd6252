import { noticesAnswer } from "@/lib/api/notices.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { todayInChina } from "@/lib/day.ts";

export const dynamic = "force-static";

/** Notices that are not over on the day of the build; their dates let whoever asks compare with today. */
export function GET(): Response {
  return Response.json(noticesAnswer(loadArticles(), todayInChina(Date.now())));
}
