import { join } from "node:path";
import { followSite } from "./follow.server.ts";
import { handler } from "./handle.server.ts";
import { listen, publicServer, stop } from "./listen.server.ts";

/** A site that is being served. */
export interface Serving {
  readonly port: number;
  /** Resolves when the last answer is out, or after ten seconds. */
  readonly stop: () => Promise<void>;
}

/** Serves the dist/ of a project, or the `folder` of a release; rejects when the port is taken. `host` is an address of this machine, "0.0.0.0" all of them. */
export async function serve(root: string, port: number, host = "127.0.0.1", folder = "dist"): Promise<Serving> {
  const followed = followSite(join(root, folder));
  const server = publicServer(handler(followed.site));
  const taken = await listen(server, port, host);
  return {
    port: taken,
    stop: async () => {
      await stop(server);
      await followed.stop();
    },
  };
}
