import type { Redirections } from "../content/schema/redirects.ts";
import type { RoomData } from "../insights/room-data.ts";

/** What the thread of feedback needs to know of a build. */
export interface FeedbackData {
  /** By content address, as the lock has them. */
  readonly codes: Readonly<Record<string, string>>;
  readonly redirects: Redirections;
  readonly content: RoomData;
  /** Origin of the site, "" when none was configured. */
  readonly origin: string;
  /** FEEDBACK_ORIGIN of the build: "self", or an origin. */
  readonly feedback: string;
}
