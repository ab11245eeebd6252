import type { IncomingMessage, ServerResponse } from "node:http";
import type { Headers } from "../publish/headers.ts";
import { isApi } from "./guard.ts";
import { type Answer, plainAnswer } from "./plain-answer.ts";

/** Sends a complete answer, its body left out for HEAD; an answer under way is cut off instead. */
export function send(
  req: IncomingMessage,
  res: ServerResponse,
  answer: Omit<Answer, "body"> & { body: string | Buffer },
): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  const length = String(Buffer.byteLength(answer.body));
  const empty = answer.status === 204 || answer.status === 304;
  res.writeHead(answer.status, { ...answer.headers, ...(!empty && { "content-length": length }) });
  res.end(req.method === "HEAD" || empty ? undefined : answer.body);
}

/** Sends the server's own error, in the form the address asks for. */
export function refuse(req: IncomingMessage, res: ServerResponse, status: number, more: Headers = {}): void {
  send(req, res, plainAnswer(status, isApi(req.url ?? ""), more));
}

/** The bytes of a handler's reply as node sends them, without a copy. */
export function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
