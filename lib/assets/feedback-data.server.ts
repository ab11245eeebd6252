import { loadCodes } from "../codes/codes.server.ts";
import { loadRegistries } from "../content/registry.server.ts";
import { loadArticles } from "../content/source.server.ts";
import type { FeedbackData } from "../handlers/feedback-data.ts";
import { roomData } from "../insights/room-data.server.ts";
import { deployment } from "../site.server.ts";

/** What the thread of feedback needs to know of the project's content and settings. */
export function feedbackData(): FeedbackData {
  const codes = loadCodes();
  const { origin, originIsSet, feedbackOrigin } = deployment();
  return {
    codes: Object.fromEntries(codes.lock),
    redirects: codes.redirects,
    content: roomData(loadArticles(), loadRegistries(), codes),
    origin: originIsSet ? origin : "",
    feedback: feedbackOrigin,
  };
}
