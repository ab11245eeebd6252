import { type IncomingHttpHeaders, request, type Server } from "node:http";
import { duplexPair } from "node:stream";

/** What a handler answered. */
export interface InnerAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks an HTTP server of this process that listens nowhere, over a pair of streams in memory; rejects after `timeout` ms. */
export function ask(
  server: Server,
  target: string,
  headers: Record<string, string>,
  timeout: number,
): Promise<InnerAnswer> {
  const [here, there] = duplexPair();
  const { promise, resolve, reject } = Promise.withResolvers<InnerAnswer>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${timeout} ms`)), timeout);
  const out = request({ createConnection: () => here as never, path: target, headers, method: "GET" }, (answer) => {
    const chunks: Buffer[] = [];
    answer.on("data", (chunk: Buffer) => chunks.push(chunk));
    answer.once("error", reject);
    answer.once("end", () =>
      resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(chunks) }),
    );
  });
  out.once("error", reject);
  server.emit("connection", there);
  out.end();
  return promise.finally(() => {
    clearTimeout(timer);
    here.destroy();
    there.destroy();
  });
}
