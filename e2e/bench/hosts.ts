import { existsSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { handler } from "../../lib/server/handle.server.ts";
import { readSite } from "../../lib/server/site.server.ts";

/** Something that answers on a free port. */
export interface Host {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** A file that stands in for a published one, compressed already. */
export interface StandIn {
  readonly type: string;
  readonly br: Buffer;
}

/** The project's own server over its dist/, without search: what a reader gets of published pages. `standIns` replace files by address. */
export async function hostSite(root: string, standIns: ReadonlyMap<string, StandIn> = new Map()): Promise<Host> {
  if (!existsSync(join(root, "dist/manifest.json"))) throw new Error(`${root}/dist 还没有：先运行 npm run build`);
  const site = readSite(join(root, "dist"));
  const answer = handler(() => site);
  return host((req, res) => {
    const standIn = standIns.get(req.url ?? "");
    if (!standIn) return answer(req, res);
    const headers = {
      "content-type": standIn.type,
      "content-encoding": "br",
      "content-length": standIn.br.length,
    };
    res.writeHead(200, headers).end(standIn.br);
  });
}

/** One page, sent in brotli with no more headers than a browser needs. */
export async function hostPage(html: string): Promise<Host> {
  const br = brotliCompressSync(html);
  const headers = { "content-type": "text/html; charset=utf-8", "content-encoding": "br", "content-length": br.length };
  return host((_, res) => void res.writeHead(200, headers).end(br));
}

async function host(listener: RequestListener): Promise<Host> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
