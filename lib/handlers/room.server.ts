import { codesFrom } from "../codes/lookup.ts";
import { keeping } from "../feedback/keep.server.ts";
import { clientKeys, Limiter } from "../feedback/limit.server.ts";
import { storageOf } from "../feedback/storage.server.ts";
import { prune } from "../feedback/store.ts";
import { attemptLimits } from "../insights/attempts.server.ts";
import { readEditors } from "../insights/password.server.ts";
import { paths } from "../paths.ts";
import type { FeedbackData } from "./feedback-data.ts";
import { placing } from "./place-misses.server.ts";
import type { Room } from "./room.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A person reads between two presses; behind one address there may be a whole office. */
const allowances = [
  { most: 20, within: 10 * MINUTE },
  { most: 100, within: DAY },
];

/** Opens what feedback is taken into, for a published site; begins to take old texts away. Never throws: a database that fails is said when it is used, and why is told to `complain`. */
export function openRoom(
  site: string,
  data: FeedbackData,
  env: Readonly<Record<string, string | undefined>>,
  complain: (line: string) => void,
): Room {
  const storage = storageOf(env, (reason) => complain(`feedback cannot be kept or read: ${reason}`));
  // Nobody is told when this fails: the next start or the next day does it.
  const tidy = () => void storage.use((db) => prune(db, Date.now())).catch(() => undefined);
  tidy();
  setInterval(tidy, DAY).unref();
  const codes = codesFrom(new Map(Object.entries(data.codes)), data.redirects);
  return {
    storage,
    keep: keeping(storage),
    codes,
    editors: readEditors(env.INSIGHTS_EDITORS),
    attempts: attemptLimits(),
    content: data.content,
    origin: data.origin,
    thanks: data.feedback === "self" ? paths.thanks : data.origin + paths.thanks,
    clientKey: clientKeys(),
    limiter: new Limiter(allowances),
    now: Date.now,
    onMiss: placing(site, storage, codes),
  };
}
