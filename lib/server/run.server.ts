import { join } from "node:path";
import { builtWithOf, readBuiltWith, settingsNotes } from "./built-with.server.ts";
import { complain } from "./complain.server.ts";
import { type Log, logFormOf, startLog } from "./log.server.ts";
import { Metrics } from "./metrics.server.ts";
import { serveMetrics } from "./metrics-port.server.ts";
import { serve } from "./serve.server.ts";

/** How a process serves. */
export interface Running {
  /** Folder of a release; undefined: the project that it was started in. */
  readonly release: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Serves until a signal ends the process, with the log and the metrics that the environment asks for; rejects when it cannot begin. */
export async function run({ release, env }: Running): Promise<void> {
  const log = startLog(logFormOf(env.LOG, release ? "json" : "off"));
  // Nothing is kept between requests, so a stray failure is no reason to take the pages off the net.
  process.on("uncaughtException", (error) => complain(error.stack ?? String(error)));
  const metrics = new Metrics();
  const see: Log["see"] = (observed) => {
    log.see(observed);
    metrics.see(observed);
  };
  const manner = { folder: release ? "site" : "dist", see, searched: metrics.searched.bind(metrics) };
  const serving = await serve(release ?? process.cwd(), Number(env.PORT || 3000), env.HOST || undefined, manner);
  log.say(`钱包急救已在 http://localhost:${serving.port} 运行`);
  const built = release && readBuiltWith(join(release, "built.json"));
  if (built) for (const note of settingsNotes(built, env)) log.say(note);
  if (env.METRICS_PORT) {
    const [port, host] = [Number(env.METRICS_PORT), env.METRICS_HOST || "127.0.0.1"];
    const taken = await serveMetrics(metrics, port, host, () => builtWithOf(serving.folder() ?? ""));
    log.say(`统计在 http://${host}:${taken}/metrics`);
  }
  const end = async () => {
    await serving.stop();
    log.flush();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void end());
}
