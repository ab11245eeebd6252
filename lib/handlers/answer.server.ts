import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync, constants as zlib } from "node:zlib";
import { isCompressible } from "../publish/content-types.ts";
import { handlers } from "./handlers.ts";
import type { Library } from "./library.ts";
import type { Coding, Question, Reply } from "./protocol.ts";

const compressors: Readonly<Record<Coding, (body: Uint8Array) => Uint8Array>> = {
  br: (body) => brotliCompressSync(body, { params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => gzipSync(body),
  "": (body) => body,
};

/** Runs the handler of a question; rejects when there is none, or when it throws. */
export async function answer(question: Question, library: Library): Promise<Reply> {
  const url = new URL(question.target, "http://localhost");
  const handler = handlers.get(url.pathname);
  if (!handler) throw new Error(`no handler at ${url.pathname}`);
  const response = await handler(new Request(url, { headers: question.headers }), library);
  const plain = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  const worthIt = plain.length > 256 && isCompressible(headers["content-type"] ?? "");
  const coding = worthIt ? question.coding : "";
  const digest = createHash("sha256").update(plain).digest("hex").slice(0, 22);
  return { status: response.status, headers, coding, body: compressors[coding](plain), digest };
}
