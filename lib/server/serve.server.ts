import { join } from "node:path";
import { handler } from "./handle.server.ts";
import { listen, publicServer, stop } from "./listen.server.ts";
import { nextRunner, type Runner } from "./next.server.ts";
import { siteIn } from "./site.server.ts";

/** A site that is being served. */
export interface Serving {
  readonly port: number;
  /** Resolves when the last answer is out, or after ten seconds. */
  readonly stop: () => Promise<void>;
}

/** Serves the dist/ of a project, and through Next what must run; rejects when the port is taken. */
export async function serve(root: string, port: number, runner: Runner = nextRunner(root)): Promise<Serving> {
  const server = publicServer(handler({ site: siteIn(join(root, "dist")), runner }));
  const taken = await listen(server, port);
  setImmediate(runner.warm);
  return { port: taken, stop: () => stop(server) };
}
