import type { IncomingMessage, ServerResponse } from "node:http";
import type { Headers } from "../publish/headers.ts";
import type { Entry } from "../publish/manifest.ts";
import { complain } from "./complain.server.ts";
import { AT_ONCE, checkWhole, copy, type Listed, readWhole } from "./files.server.ts";
import { type Coding, chooseCoding, isUnchanged, type Part, partOf } from "./negotiate.ts";
import { refuse, send } from "./send.server.ts";
import type { Site } from "./site.server.ts";

/** Answers with a published file and exactly the headers of its manifest entry; a file that is not as the manifest says is a 503. */
export async function sendFile(site: Site, entry: Entry, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const forms = formsOf(entry);
  const coding = chooseCoding(
    req.headers["accept-encoding"],
    forms.map((form) => form.coding),
  );
  const form = forms.find((one) => one.coding === coding) as Form;
  const status = entry.status ?? 200;
  const { "content-type": type = "", ...lasting } = entry.headers;
  const etag = `"${entry.sha256.slice(0, 22)}${coding && `-${coding}`}"`;
  const headers: Headers = { ...lasting, etag, vary: "Accept-Encoding" };
  if (status !== 200) return pour(site, form, { status, headers: { ...headers, "content-type": type } }, req, res);
  const dated = { ...headers, "last-modified": site.modified };
  if (isUnchanged(conditionsOf(req), etag, site.modified))
    return send(req, res, { status: 304, headers: dated, body: "" });
  const part = partAskedFor(req, [etag, site.modified], form.bytes);
  if (part === "behind") {
    const range = { "content-range": `bytes */${form.bytes}` };
    return send(req, res, { status: 416, headers: { ...dated, ...range }, body: "" });
  }
  const full = { ...dated, "content-type": type };
  return pour(site, form, part ? { status: 206, headers: full, part } : { status: 200, headers: full }, req, res);
}

/** A file as it is sent: plain, or in one of its compressed forms. */
interface Form extends Listed {
  readonly coding: Coding;
}

/** Every form of a published file, the plain one first. */
export function formsOf({ file, bytes, br, gz }: Entry): readonly Form[] {
  return [
    { file, bytes, coding: "" },
    ...(br ? [{ file: `${file}.br`, bytes: br, coding: "br" as const }] : []),
    ...(gz ? [{ file: `${file}.gz`, bytes: gz, coding: "gzip" as const }] : []),
  ];
}

function conditionsOf({ headers }: IncomingMessage) {
  return { ifNoneMatch: headers["if-none-match"], ifModifiedSince: headers["if-modified-since"] };
}

/** A part counts only for the version that it was asked of. */
function partAskedFor({ headers }: IncomingMessage, versions: readonly string[], bytes: number) {
  const only = headers["if-range"];
  return only === undefined || versions.includes(String(only)) ? partOf(headers.range, bytes) : undefined;
}

/** How a file is sent: with these headers, all of it or one part. */
interface Manner {
  readonly status: number;
  readonly headers: Headers;
  readonly part?: Part;
}

/** Sends a file, or says that it is not as it should be. Whatever was opened is closed when this resolves, whatever became of the client. */
async function pour(site: Site, form: Form, manner: Manner, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { from, to } = manner.part ?? { from: 0, to: form.bytes - 1 };
  const headers = {
    ...manner.headers,
    ...(form.coding && { "content-encoding": form.coding }),
    ...(manner.part && { "content-range": `bytes ${from}-${to}/${form.bytes}` }),
    "content-length": String(to - from + 1),
  };
  const begin = () => res.writeHead(manner.status, headers);
  try {
    if (form.bytes <= AT_ONCE) {
      const body = await readWhole(site, form);
      begin().end(req.method === "HEAD" ? undefined : body.subarray(from, to + 1));
    } else if (req.method === "HEAD") {
      await checkWhole(site, form);
      begin().end();
    } else await copy(site, form, { from, to }, res, begin);
  } catch (error) {
    complain(`${form.file}: ${error instanceof Error ? error.message : error}`);
    refuse(req, res, 503, { "retry-after": "10" });
  }
}
