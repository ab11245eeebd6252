import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { guard, isApi, preflight } from "./guard.ts";
import type { Runner } from "./next.server.ts";
import { passing } from "./plain-answer.ts";
import { type Route, route } from "./route.ts";
import { sendRunning } from "./running.server.ts";
import { refuse, send } from "./send.server.ts";
import type { Site } from "./site.server.ts";
import { sendFile } from "./static.server.ts";

/** What the server works with. */
export interface Parts {
  /** The site as published now, undefined while there is none. */
  readonly site: () => Site | undefined;
  readonly runner: Runner;
}

/** Answers every request: guard, then the published files, then the few handlers that run; never throws. */
export function handler(parts: Parts): RequestListener {
  return (req, res) => {
    answer(parts, req, res).catch((error) => {
      console.error(error);
      refuse(req, res, 500);
    });
  };
}

async function answer({ site: read, runner }: Parts, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { method = "", url: target = "", headers } = req;
  const address = guard({ method, target, headers });
  if ("status" in address) {
    const { status, allow, close } = address;
    return refuse(req, res, status, { ...(allow && { allow }), ...(close && { connection: "close" }) });
  }
  const site = read();
  if (address.path === "/healthz") return health(site, req, res);
  if (!site) return refuse(req, res, 503, { "retry-after": "10" });
  if (method === "OPTIONS") return send(req, res, { status: 204, headers: preflight, body: "" });
  return follow(route(address, site.manifest), site, runner, req, res);
}

function follow(
  found: Route,
  site: Site,
  runner: Runner,
  req: IncomingMessage,
  res: ServerResponse,
): void | Promise<void> {
  switch (found.kind) {
    case "file":
      return sendFile(site, found.entry, req, res);
    case "redirect": {
      const { status, headers, location } = found.redirect;
      return send(req, res, { status, headers: { ...headers, location }, body: "" });
    }
    case "run":
      return sendRunning(site, found, runner, req, res);
    case "malformed":
      return refuse(req, res, 400);
    case "missing": {
      const page = isApi(req.url ?? "") ? undefined : site.manifest.pages["/404"];
      return page ? sendFile(site, page, req, res) : refuse(req, res, 404);
    }
  }
}

function health(site: Site | undefined, req: IncomingMessage, res: ServerResponse): void {
  const body = JSON.stringify({ ok: site !== undefined, built: site?.manifest.builtAt ?? null });
  send(req, res, { status: site ? 200 : 503, headers: passing({ type: "application/json" }), body });
}
