import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "../handlers/protocol.ts";
import type { Headers } from "../publish/headers.ts";
import { matches } from "../publish/headers.ts";
import { posting } from "../publish/rules.ts";
import type { Address } from "./address.ts";
import { clientOf, isSecure } from "./client.ts";
import { complain } from "./complain.server.ts";
import { LARGEST_BODY } from "./guard.ts";
import { Unanswered } from "./line.server.ts";
import { chooseCoding } from "./negotiate.ts";
import { passing } from "./plain-answer.ts";
import { isProxy } from "./proxies.server.ts";
import { refuse, sendReply } from "./send.server.ts";
import type { Site } from "./site.server.ts";

/** Whether the thread of feedback answers at an address. */
export function takesPosts({ path }: Address): boolean {
  return posting.some(({ at }) => matches(at, path));
}

/** Headers of a request that the thread sees; who sends is told in `x-client`, and whether by TLS in `x-secure`. */
const passedOn = ["content-type", "cookie", "host", "origin", "sec-fetch-site"] as const;

/** Headers that the thread may set, over those of an answer that nobody keeps. */
const own = [
  "access-control-allow-headers",
  "access-control-allow-methods",
  "access-control-allow-origin",
  "access-control-max-age",
  "content-disposition",
  "content-security-policy",
  "content-type",
  "location",
  "referrer-policy",
  "retry-after",
  "set-cookie",
  "vary",
];

/** Answers with what the thread of feedback says; where there is none nothing is taken. */
export async function answerFeedback(
  site: Site,
  { path, search }: Address,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (!site.feedback) return refuseAll(req, res);
  const body = req.method === "POST" ? await bodyOf(req) : undefined;
  if (body === "too large") return refuse(req, res, 413, { connection: "close" });
  const coding = chooseCoding(req.headers["accept-encoding"], ["br", "gzip"]);
  const { method = "" } = req;
  const ask = { target: encodeURI(path) + search, headers: incoming(req), coding, method, ...(body && { body }) };
  try {
    const reply = await site.feedback.ask(ask);
    sendReply(req, res, { status: reply.status, headers: outgoing(reply), body: reply.body });
  } catch (error) {
    if (error instanceof Unanswered) return refuse(req, res, 503, { "retry-after": String(error.retryAfter) });
    complain(`${path}: ${error instanceof Error ? error.message : error}`);
    refuse(req, res, 500);
  }
}

function refuseAll(req: IncomingMessage, res: ServerResponse): void {
  const reads = req.method === "GET" || req.method === "HEAD";
  refuse(req, res, reads ? 404 : 405, reads ? {} : { allow: "GET, HEAD", connection: "close" });
}

/** A body, read to its end or until it is too large. */
async function bodyOf(req: IncomingMessage): Promise<Uint8Array | "too large"> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req) {
    bytes += chunk.length;
    if (bytes > LARGEST_BODY) return "too large";
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function incoming(req: IncomingMessage): Record<string, string> {
  const named = passedOn.flatMap((name) => [[name, req.headers[name]]].filter(([, value]) => value));
  const from = { remote: req.socket.remoteAddress ?? "", headers: req.headers };
  return {
    ...Object.fromEntries(named),
    "x-client": clientOf(from, isProxy),
    "x-secure": isSecure(from, isProxy) ? "1" : "",
  };
}

function outgoing({ headers, coding }: Reply): Headers {
  const mine = Object.fromEntries(Object.entries(headers).filter(([name]) => own.includes(name)));
  const type = mine["content-type"] ?? "text/plain; charset=utf-8";
  const vary = [mine.vary, "Accept-Encoding"].filter(Boolean).join(", ");
  return { ...passing({ type }), ...mine, vary, ...(coding && { "content-encoding": coding }) };
}
