import { join } from "node:path";
import { followSite } from "./follow.server.ts";
import { handler } from "./handle.server.ts";
import { listen, publicServer, stop } from "./listen.server.ts";
import { type Observed, observing } from "./observe.server.ts";
import type { Found } from "./running.server.ts";

/** A site that is being served. */
export interface Serving {
  readonly port: number;
  /** Folder of the site that is served now, undefined while there is none. */
  readonly folder: () => string | undefined;
  /** Resolves when the last answer is out, or after ten seconds. */
  readonly stop: () => Promise<void>;
}

/** What else is known of serving. */
export interface Manner {
  /** Folder of the site below the root; a link is followed. */
  readonly folder?: string;
  /** Is told of every request. */
  readonly see?: (observed: Observed) => void;
  /** Is told of every answered search. */
  readonly searched?: (found: Found) => void;
  /** Milliseconds, for the rate of searches; the time of the process unless told. */
  readonly clock?: () => number;
}

/** Serves the dist/ of a project, or another `folder`; rejects when the port is taken. `host` is an address of this machine, "0.0.0.0" all of them. */
export async function serve(root: string, port: number, host = "127.0.0.1", manner: Manner = {}): Promise<Serving> {
  const followed = followSite(join(root, manner.folder ?? "dist"));
  const listener = handler(followed.site, manner);
  const server = publicServer(manner.see ? observing(listener, manner.see) : listener);
  const taken = await listen(server, port, host);
  return {
    port: taken,
    folder: () => followed.site()?.folder,
    stop: async () => {
      await stop(server);
      await followed.stop();
    },
  };
}
