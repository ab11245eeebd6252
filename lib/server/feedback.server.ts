import type { Reply } from "../handlers/protocol.ts";
import { keepHandlers, type Limits, usualLimits } from "./handlers.server.ts";
import { type Ask, startThread } from "./thread.server.ts";

/** The thread that takes feedback, begun when it is first asked. */
export interface Feedback {
  /** Rejects as Handlers.ask does. */
  readonly ask: (ask: Ask) => Promise<Reply>;
  readonly stop: () => Promise<void>;
}

// A write waits for the disk, so many are under way at once; who waits longer than this is told to come again.
const limits: Limits = { ...usualLimits, what: "feedback", atOnce: 64, waiting: 256 };

/** Old texts are taken away at the start and daily, by the thread itself; it is begun for that when the pages are served. */
const beginAfter = 15_000;

/** Of the environment only what says where feedback is kept and who may read it. */
const passedOn = /^(DATA_DIR|DATABASE_URL|INSIGHTS_EDITORS|PG[A-Z]+|TZ)$/;

/** Keeps the thread of feedback of a site, from its bundle over the site's folder. */
export function keepFeedback(bundle: string, site: string): Feedback {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (passedOn.test(name) && value ? [[name, value]] : [])),
  );
  let kept: ReturnType<typeof keepHandlers> | undefined;
  const begin = () => {
    kept ??= keepHandlers(() => startThread(bundle, site, env), limits);
    return kept;
  };
  const timer = setTimeout(begin, beginAfter);
  timer.unref();
  return {
    ask: (question) => begin().ask(question),
    stop: async () => {
      clearTimeout(timer);
      await kept?.stop();
    },
  };
}
