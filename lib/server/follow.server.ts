import { realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { complain } from "./complain.server.ts";
import { readSite, type Site, stopSite, withHandlers } from "./site.server.ts";

/** The site as published now. */
export interface Followed {
  /** Undefined while there is none. */
  readonly site: () => Site | undefined;
  /** Resolves when the handlers are done. */
  readonly stop: () => Promise<void>;
}

/** How often to look whether there is another site, in milliseconds. */
const every = 250;

/**
 * Serves what `dist` leads to, and what it leads to later: a link renamed over it is followed as a whole, pages and
 * handlers at once, when the new handlers can answer. Until then, and when the new site cannot be read, the last good one stays.
 */
export function followSite(dist: string): Followed {
  let current: Site | undefined;
  let coming: Site | undefined;
  let known = "";
  const adopt = (site: Site) => {
    const last = current;
    [current, coming] = [site, undefined];
    void stopSite(last);
  };
  const look = () => {
    const stamp = stampOf(dist);
    if (!stamp || stamp === known) return;
    known = stamp;
    void stopSite(coming);
    const next = read(dist);
    coming = next;
    if (!next) return;
    // Of a folder that was written over nothing old is left to serve.
    if (current?.folder === next.folder || !current) return adopt(next);
    void (next.handlers?.ready ?? Promise.resolve()).then(() => coming === next && adopt(next));
  };
  look();
  const timer = setInterval(look, every);
  timer.unref();
  return {
    site: () => current,
    stop: async () => {
      clearInterval(timer);
      await Promise.all([stopSite(current), stopSite(coming)]);
    },
  };
}

/** Changes when `dist` leads elsewhere or its manifest is another; "" while there is none. */
function stampOf(dist: string): string {
  try {
    const folder = realpathSync(dist);
    const { ino, mtimeMs } = statSync(join(folder, "manifest.json"));
    return `${folder} ${ino} ${mtimeMs}`;
  } catch {
    return "";
  }
}

function read(dist: string): Site | undefined {
  try {
    return withHandlers(readSite(realpathSync(dist)));
  } catch (error) {
    complain(`${dist}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
