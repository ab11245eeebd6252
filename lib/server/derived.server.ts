import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { derive } from "../publish/derive.ts";
import { complain } from "./complain.server.ts";
import { chooseCoding, isKnown } from "./negotiate.ts";
import type { Route } from "./route.ts";
import { refuse, send } from "./send.server.ts";
import type { Site } from "./site.server.ts";

/** Answers with the text of another address's file with a few stretches put differently, under that one's headers; 503 when the file is not there. */
export async function sendDerived(
  site: Site,
  { entry, derived }: Extract<Route, { kind: "derived" }>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const text = await readFile(join(site.folder, entry.file), "utf8").catch(() => undefined);
  if (text === undefined) {
    complain(`${site.folder}/${entry.file} is in the manifest and not on the disk`);
    return refuse(req, res, 503, { "retry-after": "10" });
  }
  const body = derive(text, derived);
  const coding = body.length > 1000 ? chooseCoding(req.headers["accept-encoding"], ["gzip"]) : "";
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 22)}${coding && `-${coding}`}"`;
  const headers = {
    ...entry.headers,
    etag,
    vary: "Accept-Encoding",
    ...(coding && { "content-encoding": coding }),
  };
  if (isKnown(req.headers["if-none-match"], etag)) return send(req, res, { status: 304, headers, body: "" });
  send(req, res, { status: 200, headers, body: coding ? await promisify(gzip)(body) : body });
}
