import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { isCompressible, withCharset } from "../publish/content-types.ts";
import { type Headers, headersFor, pickOwn } from "../publish/headers.ts";
import type { InnerAnswer } from "./inner-request.server.ts";
import { type Coding, chooseCoding, isKnown } from "./negotiate.ts";
import type { Runner } from "./next.server.ts";
import type { Route } from "./route.ts";
import { refuse, send } from "./send.server.ts";
import type { Site } from "./site.server.ts";

type Run = Extract<Route, { kind: "run" }>;

// A list of what may enter, not of what may not: Next's internal headers change with its versions.
const passedOn = ["accept", "accept-language", "origin"] as const;

const compressors: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer> | Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body, {}),
  "": (body) => body,
};

/** Answers with what a running handler says, under the headers of the site; its failures become plain pages. */
export async function sendRunning(
  site: Site,
  run: Run,
  runner: Runner,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const answer = await runner.get(run.target, incoming(req)).catch(() => undefined);
  if (!answer) return refuse(req, res, 503, { "retry-after": "30" });
  const refusal = refusalOf(answer, run);
  if (refusal === undefined) return sendAnswer(req, res, answer, outgoing(site, run, answer));
  if (refusal >= 500) console.error(`${run.target.split("?")[0]}: the handler answered ${answer.status}`);
  refuse(req, res, refusal);
}

/** Status of our own page that stands in for an answer: an error of Next's, an empty one, a page that has no policy. */
function refusalOf({ status, headers, body }: InnerAnswer, { shell }: Run): number | undefined {
  const html = headers["content-type"]?.startsWith("text/html") ?? false;
  if (status >= 500) return status === 503 ? 503 : 500;
  if (status >= 400 && (body.length === 0 || (html && shell === undefined))) return status;
  return html && shell === undefined ? 500 : undefined;
}

async function sendAnswer(req: IncomingMessage, res: ServerResponse, answer: InnerAnswer, own: Headers): Promise<void> {
  const worthIt = answer.body.length > 256 && isCompressible(own["content-type"] ?? "");
  const coding = worthIt ? chooseCoding(req.headers["accept-encoding"], ["br", "gzip"]) : "";
  const etag = `"${createHash("sha256").update(answer.body).digest("hex").slice(0, 22)}${coding && `-${coding}`}"`;
  const headers = { ...own, etag, vary: "Accept-Encoding", ...(coding && { "content-encoding": coding }) };
  if (answer.status === 200 && isKnown(req.headers["if-none-match"], etag)) {
    send(req, res, { status: 304, headers, body: "" });
    return;
  }
  send(req, res, { status: answer.status, headers, body: await compressors[coding](answer.body) });
}

/** The handler's own few headers over those of the rules, or over those of the published page whose markup it reuses. */
function outgoing({ manifest }: Site, { target, shell }: Run, answer: InnerAnswer): Headers {
  const { location = "", ...own } = pickOwn(answer.headers as Headers);
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

function incoming(req: IncomingMessage): Record<string, string> {
  const sent = passedOn.map((name) => [name, req.headers[name]]).filter(([, value]) => typeof value === "string");
  return { ...Object.fromEntries(sent), host: "localhost" };
}
