import { paths } from "../paths.ts";
import type { Taker } from "./room.ts";
import { takeFeedback } from "./take-feedback.server.ts";

/** Who answers at an address below those that the table `posting` of lib/publish/rules.ts names; undefined where nobody does. */
export async function takerOf(path: string): Promise<Taker | undefined> {
  if (path === paths.feedback) return takeFeedback;
  // Only now: most of the code is the editors' room, which few open and which takes 17 MB.
  const { insightsTakers } = await import("./insights.server.ts");
  return insightsTakers.get(path);
}
