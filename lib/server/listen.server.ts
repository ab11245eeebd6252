import { createServer, type RequestListener, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { plainAnswer } from "./plain-answer.ts";

// Whoever sends slowly, or much, is let go: a phone on a bad line needs seconds for its few hundred bytes, not minutes.
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 65_000, // longer than the 60 s of common reverse proxies, which would otherwise reuse a closed connection
  maxHeaderSize: 16_384,
} as const;

/** An HTTP server with the limits of a public site; what is not HTTP gets a plain answer too. */
export function publicServer(listener: RequestListener): Server {
  const server = createServer(limits, listener);
  server.maxHeadersCount = 64;
  server.timeout = 60_000;
  server.on("checkContinue", listener); // no body is wanted, so nobody is told to go on
  server.on("checkExpectation", listener);
  server.on("connect", (_, socket) => refuseSocket(undefined, socket));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => refuseSocket(error.code, socket));
  return server;
}

const statusOf: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function refuseSocket(code: string | undefined, socket: Duplex): void {
  socket.on("error", () => undefined);
  if (!socket.writable || code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const { status, headers, body } = plainAnswer(statusOf[code ?? ""] ?? 400, false);
  const length = Buffer.byteLength(body);
  const lines = Object.entries({ ...headers, connection: "close", "content-length": length });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${body}`, () => socket.destroy());
}

/** Starts listening on an address of this machine; resolves to the port, rejects when it is taken. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once("error", reject);
  server.listen(port, host, () => {
    server.off("error", reject);
    const address = server.address();
    resolve(typeof address === "object" && address ? address.port : port);
  });
  return promise;
}

/** Stops accepting, lets answers under way finish, and cuts off what is left after `grace` ms. */
export function stop(server: Server, grace = 10_000): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  // Whoever asks again and again on one connection would never let it go.
  server.prependListener("request", (_, res) => {
    res.shouldKeepAlive = false;
  });
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const end = setTimeout(() => server.closeAllConnections(), grace);
  server.close(() => {
    clearInterval(idle);
    clearTimeout(end);
    resolve();
  });
  return promise;
}
