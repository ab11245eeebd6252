import { hash } from "node:crypto";
import type { MessagePort } from "node:worker_threads";
import { brotliCompressSync, gzipSync, constants as zlib } from "node:zlib";
import { isCompressible } from "../publish/content-types.ts";
import { handlers } from "./handlers.ts";
import type { Library } from "./library.ts";
import type { Coding, Question, Reply, Said } from "./protocol.ts";

const compressors: Readonly<Record<Coding, (body: Uint8Array) => Uint8Array>> = {
  // A window of 256 kB, more than any answer: that of 4 MB, made and thrown away for each, is memory that stays taken.
  br: (body) => brotliCompressSync(body, { params: { [zlib.BROTLI_PARAM_QUALITY]: 5, [zlib.BROTLI_PARAM_LGWIN]: 18 } }),
  gzip: (body) => gzipSync(body),
  "": (body) => body,
};

/** Runs the handler of a question; rejects when there is none, or when it throws. */
export async function answer(question: Question, library: Library): Promise<Reply> {
  const path = question.target.replace(/\?.*$/s, "");
  const handler = handlers.get(path);
  if (!handler) throw new Error(`no handler at ${path}`);
  return answerWith(question, (request) => handler(request, library));
}

/** Answers a question with a web-standard function; the answer is complete, and compressed where that gains something. */
export async function answerWith(
  { target, method = "GET", headers: sent, body, coding: wanted }: Question,
  handle: (request: Request) => Response | Promise<Response>,
): Promise<Reply> {
  const url = new URL(target, "http://localhost");
  const content = body && { body: body as Uint8Array<ArrayBuffer> };
  const response = await handle(new Request(url, { method, headers: sent, ...content }));
  const plain = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  const worthIt = plain.length > 256 && isCompressible(headers["content-type"] ?? "");
  const coding = worthIt ? wanted : "";
  const digest = hash("sha256", plain, "hex").slice(0, 22);
  return { status: response.status, headers, coding, body: compressors[coding](plain), digest };
}

/** Hands a reply to the thread that waits for it, with the memory of its body: copies would be made on both sides, and wait for two collectors. */
export function handOver(port: MessagePort, id: number, reply: Reply): void {
  const { body } = reply;
  // What zlib gives back may be part of a larger piece, or of node's pool, which cannot be given away.
  const own = body.byteLength === body.buffer.byteLength ? body : Uint8Array.from(body);
  port.postMessage({ id, reply: { ...reply, body: own } } satisfies Said, [own.buffer as ArrayBuffer]);
}
