import { createServer } from "node:http";
import type { BuiltWith } from "./built-with.server.ts";
import type { Metrics } from "./metrics.server.ts";

/** Answers `/metrics` on a port of its own, for this machine alone unless `host` says otherwise; rejects when the port is taken. Resolves to the port; it ends with the process. */
export function serveMetrics(
  metrics: Metrics,
  port: number,
  host: string,
  built: () => BuiltWith | undefined,
): Promise<number> {
  const server = createServer((req, res) => {
    if (req.url !== "/metrics" || req.method !== "GET") return void res.writeHead(404).end();
    res.writeHead(200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" });
    res.end(metrics.text(built(), new Date()));
  });
  server.headersTimeout = server.requestTimeout = 5_000;
  server.unref();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
