import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { foundHeader, type Reply } from "../handlers/protocol.ts";
import { withCharset } from "../publish/content-types.ts";
import { type Headers, headersFor, pickOwn } from "../publish/headers.ts";
import { complain } from "./complain.server.ts";
import { Unanswered } from "./line.server.ts";
import { chooseCoding, isKnown } from "./negotiate.ts";
import type { Route } from "./route.ts";
import { refuse, sendReply } from "./send.server.ts";
import type { Site } from "./site.server.ts";

type Run = Extract<Route, { kind: "run" }>;

/** Whether a search found something. */
export type Found = "some" | "none";

/** What handlers see of a request's headers: a list of what may enter, not of what may not. */
const passedOn = ["accept", "accept-language", "origin"] as const;

/** Milliseconds until somebody who is turned away hears of it: told at once, a flood asks again at once, and pages wait behind its questions. */
const TOLD_AFTER = 500;

/** Answers with what a handler says, under the headers of the site; its failures become plain pages. */
export async function answerRunning(
  site: Site,
  run: Run,
  searched: (found: Found) => void,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const coding = chooseCoding(req.headers["accept-encoding"], ["br", "gzip"]);
  const gone = new AbortController();
  res.once("close", () => gone.abort());
  try {
    if (!site.handlers) throw new Unanswered(`${site.folder} has no handlers`, 60);
    const ask = { target: run.target, headers: incoming(req), coding };
    const reply = await site.handlers.ask(ask, { signal: gone.signal });
    // For the operator alone: it is none of the headers that are let out.
    const found = reply.headers[foundHeader];
    if (found) searched(found === "0" ? "none" : "some");
    sendReply(req, res, answerOf(site, run, reply, req));
  } catch (error) {
    if (error instanceof Unanswered) {
      await pause(TOLD_AFTER, undefined, { ref: false });
      return refuse(req, res, 503, { "retry-after": String(error.retryAfter) });
    }
    complain(`${run.target.split("?")[0]}: ${error instanceof Error ? error.message : error}`);
    refuse(req, res, 500);
  }
}

/** A reply under the headers that readers get, 304 for who has it. */
function answerOf(site: Site, run: Run, reply: Reply, req: IncomingMessage) {
  const { status, coding, body, digest } = reply;
  const own = outgoing(site, run, reply);
  // A page that is no published page's would be sent without a policy.
  if (own["content-type"]?.startsWith("text/html") && run.shell === undefined)
    throw new Error("a handler answers with a page that has no policy");
  const etag = `"${digest}${coding && `-${coding}`}"`;
  const headers = { ...own, etag, vary: "Accept-Encoding", ...(coding && { "content-encoding": coding }) };
  const known = status === 200 && isKnown(req.headers["if-none-match"], etag);
  return { status: known ? 304 : status, headers, body };
}

/** The handler's own few headers over those of the rules, or over those of the published page whose markup it reuses. */
function outgoing({ manifest }: Site, { target, shell }: Run, reply: Reply): Headers {
  const { location = "", ...own } = pickOwn(reply.headers);
  const type = withCharset(own["content-type"] ?? "application/octet-stream");
  const address = target.replace(/\?.*$/s, "");
  const page = shell === undefined ? undefined : manifest.pages[shell]?.headers;
  const headers = {
    ...headersFor({ address, type }),
    ...page,
    "cache-control": "private, max-age=0, must-revalidate",
    ...own,
    "content-type": type,
    location: /^\/(?![/\\])/.test(location) ? location : "",
  };
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
}

function incoming({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(passedOn.flatMap((name) => [[name, headers[name]]].filter(([, value]) => value)));
}
