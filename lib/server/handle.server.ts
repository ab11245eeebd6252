import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { answerFeedback, takesPosts } from "./answer-feedback.server.ts";
import { namedClient } from "./client.ts";
import { complain } from "./complain.server.ts";
import { sendDerived } from "./derived.server.ts";
import { guard, isApi, preflight } from "./guard.ts";
import { healthOf, readinessOf } from "./health.server.ts";
import { oneByOne } from "./one-by-one.server.ts";
import { passing } from "./plain-answer.ts";
import { isProxy } from "./proxies.server.ts";
import { RateLimit, searchRate } from "./rate.ts";
import { type Route, route } from "./route.ts";
import { answerRunning, type Found } from "./running.server.ts";
import { refuse, send } from "./send.server.ts";
import type { Site } from "./site.server.ts";
import { sendFile } from "./static.server.ts";

/** The site as published now, undefined while there is none. */
export type CurrentSite = () => Site | undefined;

/** What a server keeps between requests. */
interface Kept {
  readonly current: CurrentSite;
  readonly searches: RateLimit;
  /** Is told of every answered search. */
  readonly searched: (found: Found) => void;
  /** Milliseconds, for the rate of searches. */
  readonly clock: () => number;
}

/** Answers every request: guard, then the published files, then the few handlers that run; never throws. */
export function handler(
  current: CurrentSite,
  { searched = () => undefined, clock = () => performance.now() }: Partial<Pick<Kept, "searched" | "clock">> = {},
): RequestListener {
  const kept = { current, searches: new RateLimit(searchRate), searched, clock };
  return oneByOne((req, res) =>
    answer(kept, req, res).catch((error) => {
      complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
      refuse(req, res, 500);
    }),
  );
}

async function answer(kept: Kept, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { method = "", url: target = "", headers, rawHeaders } = req;
  const address = guard({ method, target, headers, hosts: countOf("host", rawHeaders) });
  if ("status" in address) {
    const { status, allow, close } = address;
    return refuse(req, res, status, { ...(allow && { allow }), ...(close && { connection: "close" }) });
  }
  const site = kept.current();
  if (address.path === "/healthz") return tell(await healthOf(site), req, res);
  if (address.path === "/readyz") return tell(await readinessOf(site), req, res);
  if (!site) return refuse(req, res, 503, { "retry-after": "10" });
  if (takesPosts(address)) return answerFeedback(site, address, req, res);
  if (method === "OPTIONS") return send(req, res, { status: 204, headers: preflight, body: "" });
  return follow(route(address, site.manifest), site, kept, req, res);
}

function follow(found: Route, site: Site, kept: Kept, req: IncomingMessage, res: ServerResponse): void | Promise<void> {
  switch (found.kind) {
    case "file":
      return sendFile(site, found.entry, req, res);
    case "derived":
      return sendDerived(site, found, req, res);
    case "redirect": {
      const { status, headers, location } = found.redirect;
      return send(req, res, { status, headers: { ...headers, location }, body: "" });
    }
    case "run": {
      const wait = waitOf(kept, req);
      if (wait > 0) return refuse(req, res, 429, { "retry-after": String(wait) });
      return answerRunning(site, found, kept.searched, req, res);
    }
    case "malformed":
      return refuse(req, res, 400);
    case "missing": {
      const page = isApi(req.url ?? "") ? undefined : site.manifest.pages["/404"];
      return page ? sendFile(site, page, req, res) : refuse(req, res, 404);
    }
  }
}

/** Seconds that a client must wait before it may search again, 0 mostly. A proxy that names nobody stands for everybody: it is not made to wait. */
function waitOf({ searches, clock }: Kept, { socket, headers }: IncomingMessage): number {
  const client = namedClient({ remote: socket.remoteAddress ?? "", headers }, isProxy);
  return client === undefined ? 0 : searches.take(client, clock());
}

function tell(found: { readonly ok: boolean }, req: IncomingMessage, res: ServerResponse): void {
  const headers = passing({ type: "application/json" });
  send(req, res, { status: found.ok ? 200 : 503, headers, body: JSON.stringify(found) });
}

/** How often a header was sent; node keeps the first alone of those that may stand once. */
function countOf(name: string, rawHeaders: readonly string[]): number {
  return rawHeaders.filter((text, i) => i % 2 === 0 && text.toLowerCase() === name).length;
}
