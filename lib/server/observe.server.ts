import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type AddressClass, addressClass } from "./address-class.ts";

/** What is known of one answered request: nothing of who asked, nothing of what they typed. */
export interface Observed {
  readonly class: AddressClass;
  readonly method: "GET" | "HEAD" | "POST" | "OPTIONS" | "other";
  /** 499 when the client went before the answer was out. */
  readonly status: number;
  readonly ms: number;
  /** Bytes on the wire, headers and all. */
  readonly bytes: number;
}

const methods = ["GET", "HEAD", "POST", "OPTIONS"] as const;
const GONE = 499;

/** Lets `see` know of every request when its answer is out, or nobody waits for it any more. */
export function observing(listener: RequestListener, see: (observed: Observed) => void): RequestListener {
  return (req, res) => {
    const begun = performance.now();
    const before = req.socket.bytesWritten;
    let seen = false;
    const end = () => {
      if (seen) return;
      seen = true;
      see({
        class: addressClass(req.url ?? ""),
        method: methods.find((method) => method === req.method) ?? "other",
        status: statusOf(res),
        ms: Math.round((performance.now() - begun) * 10) / 10,
        bytes: Math.max(0, req.socket.bytesWritten - before),
      });
    };
    res.once("finish", end);
    res.once("close", end);
    return listener(req, res);
  };
}

function statusOf(res: ServerResponse<IncomingMessage>): number {
  return res.writableFinished || res.writableEnded ? res.statusCode : GONE;
}
