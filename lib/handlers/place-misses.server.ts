import { type Codes, codeOf } from "../codes/lookup.ts";
import type { Storage } from "../feedback/storage.server.ts";
import { placeMisses, unplacedMisses } from "../feedback/store.ts";
import { search } from "../search/search.ts";
import { readLibrary } from "./library.server.ts";
import type { Library } from "./library.ts";

/** How long to wait for more before looking, and how long until the next look: each holds up what is sent for half a second. Milliseconds. */
const pause = 500;
const rest = 10_000;
/** How many at once. */
const batch = 50;

/**
 * Works out the nearest section of misses, some time after one was kept: the index takes half a second to fill, and is let
 * go again, since most sites hear of few misses a day. Returns what is to be called after each.
 */
export function placing(site: string, storage: Storage, codes: Codes): () => void {
  let waiting = false;
  let begun = Number.NEGATIVE_INFINITY;
  let done = Promise.resolve();
  const place = async () => {
    [waiting, begun] = [false, performance.now()];
    const library = readLibrary(site);
    for (;;) {
      const misses = await storage.use((db) => unplacedMisses(db, batch));
      const places = new Map(misses.map(({ id, query }) => [id, nearestCode(query, library, codes)]));
      await storage.use((db) => placeMisses(db, places));
      if (misses.length < batch) break;
    }
  };
  return () => {
    if (waiting) return;
    waiting = true;
    const wait = Math.max(pause, begun + rest - performance.now());
    setTimeout(() => {
      // What fails now is done with the next miss.
      done = done.then(place).catch(() => undefined);
    }, wait).unref();
  };
}

/** Code of the section that search puts first, "" for none. */
function nearestCode(query: string, { index }: Pick<Library, "index">, codes: Codes): string {
  const [first] = search(index, query, { limit: 1, excerpts: 1 }).results;
  const [path = "", anchor = ""] = (first?.url ?? "").split("#");
  const article = path.replace(/^\//, "");
  return (anchor && codeOf(codes, article, anchor)) || codeOf(codes, article) || "";
}
