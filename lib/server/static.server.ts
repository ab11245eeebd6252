import type { IncomingMessage, ServerResponse } from "node:http";
import type { Entry } from "../publish/manifest.ts";
import { type Coding, chooseCoding, isKnown, usableRange } from "./negotiate.ts";
import { refuse } from "./send.server.ts";
import type { Site } from "./site.server.ts";

/**
 * Answers with a published file and exactly the headers of its manifest entry. sirv finds and streams it; what sirv
 * reads loosely (codings with q=0, ranges, If-None-Match lists) is settled here first.
 */
export function sendFile(site: Site, entry: Entry, req: IncomingMessage, res: ServerResponse): void {
  const available: Coding[] = [...(entry.br ? ["br" as const] : []), ...(entry.gz ? ["gzip" as const] : [])];
  const coding = chooseCoding(req.headers["accept-encoding"], available);
  const etag = `"${entry.sha256.slice(0, 22)}${coding && `-${coding}`}"`;
  const { "content-type": type = "", ...others } = entry.headers;
  res.setHeaders(new Map(Object.entries({ ...others, etag, vary: "Accept-Encoding" })));
  const status = entry.status ?? 200;
  if (status === 200 && isKnown(req.headers["if-none-match"], etag)) {
    res.writeHead(304).end();
    return;
  }
  res.setHeader("content-type", type);
  const range = status === 200 ? usableRange(req.headers.range, first(req.headers["if-range"]), etag) : undefined;
  // sirv leaves its streams without an error handler; a file that vanishes must not take the process with it.
  res.once("pipe", (source) => source.once("error", () => res.destroy()));
  site.files(forSirv(entry.file, coding, range), withStatus(res, status), () => {
    console.error(`dist/${entry.file} is in the manifest and not on the disk`);
    refuse(req, res, 503, { "retry-after": "10" });
  });
}

/** The request as sirv shall see it: the file itself, the one coding chosen, a range only if it can be answered. */
function forSirv(file: string, coding: Coding, range?: string): IncomingMessage {
  const headers = { "accept-encoding": coding, ...(range && { range }) };
  return { url: `/${encodeURI(file)}`, headers } as IncomingMessage;
}

// sirv always says 200 or 206.
function withStatus(res: ServerResponse, status: number): ServerResponse {
  if (status === 200) return res;
  const writeHead = res.writeHead.bind(res);
  res.writeHead = ((_: number, headers: Record<string, string>) => writeHead(status, headers)) as typeof res.writeHead;
  return res;
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
