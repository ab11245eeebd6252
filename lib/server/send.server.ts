import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "../handlers/protocol.ts";
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

/** Sends a handler's reply without a copy, and gives its memory back once it is with the network: the collector would keep tens of kilobytes an answer for its next round. */
export function sendReply(
  req: IncomingMessage,
  res: ServerResponse,
  { body, ...answer }: Omit<Answer, "body"> & { body: Reply["body"] },
): void {
  res.once("finish", () => (body.buffer as ArrayBuffer).transfer(0));
  send(req, res, { ...answer, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) });
}
