import { paths } from "../paths.ts";
import { insightsTakers } from "./insights.server.ts";
import type { Taker } from "./room.ts";
import { takeFeedback } from "./take-feedback.server.ts";

/** By address, below those that the table `posting` of lib/publish/rules.ts names. */
export const takers: ReadonlyMap<string, Taker> = new Map<string, Taker>([
  [paths.feedback, takeFeedback],
  ...insightsTakers,
]);
