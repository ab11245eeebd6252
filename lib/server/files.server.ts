import { close, open, read } from "node:fs";
import { open as openHandle, stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Part } from "./negotiate.ts";
import type { Site } from "./site.server.ts";

/** A file, and how long it is by the manifest. */
export interface Listed {
  /** Below the site's folder. */
  readonly file: string;
  readonly bytes: number;
}

/** Up to so many bytes a file is read in one go; of a longer one so much is held at once for each client. */
export const AT_ONCE = 65_536;

// Half the time of file handles, which matters at thousands of pages a second.
const [openFile, readFile, closeFile] = [promisify(open), promisify(read), promisify(close)];

/** Reads a short file; rejects when it is missing or not as long as it should be. */
export async function readWhole(site: Site, { file, bytes }: Listed): Promise<Buffer> {
  const descriptor = await openFile(join(site.folder, file), "r");
  try {
    // One byte more, to see whether there is more.
    const buffer = Buffer.allocUnsafe(bytes + 1);
    const { bytesRead } = await readFile(descriptor, buffer, 0, bytes + 1, 0);
    if (bytesRead !== bytes) throw wrongLength(bytesRead > bytes ? "more" : bytesRead, bytes);
    return buffer.subarray(0, bytes);
  } finally {
    await closeFile(descriptor);
  }
}

/** Rejects when a file is missing or not as long as it should be. */
export async function checkWhole(site: Site, { file, bytes }: Listed): Promise<void> {
  const { size } = await stat(join(site.folder, file));
  if (size !== bytes) throw wrongLength(size, bytes);
}

/** Copies a part of a long file as fast as the client takes it; `begin` is called once the first piece is there. Ends early when the client is gone. */
export async function copy(
  site: Site,
  { file, bytes }: Listed,
  { from, to }: Part,
  res: ServerResponse,
  begin: () => void,
): Promise<void> {
  const handle = await openHandle(join(site.folder, file));
  try {
    const { size } = await handle.stat();
    if (size !== bytes) throw wrongLength(size, bytes);
    for (let at = from; at <= to && !res.destroyed; ) {
      const piece = Buffer.allocUnsafe(Math.min(AT_ONCE, to + 1 - at));
      const { bytesRead } = await handle.read(piece, 0, piece.length, at);
      if (bytesRead < piece.length) throw new Error("it was cut short while it was sent");
      if (at === from) begin();
      at += bytesRead;
      if (at > to) res.end(piece);
      else if (!res.write(piece)) await drained(res);
    }
  } finally {
    await handle.close();
  }
}

function wrongLength(found: number | "more", expected: number): Error {
  return new Error(`it has ${found} bytes where the manifest says ${expected}`);
}

/** Resolves when there is room again, or nobody to send to. */
function drained(res: ServerResponse): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const socket = res.socket;
  if (!socket || socket.destroyed) return Promise.resolve();
  res.once("drain", resolve);
  socket.once("close", resolve);
  return promise.finally(() => {
    res.off("drain", resolve);
    socket.off("close", resolve);
  });
}
