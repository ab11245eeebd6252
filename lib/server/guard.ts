import { matches } from "../publish/headers.ts";
import { posting } from "../publish/rules.ts";
import { type Address, readAddress } from "./address.ts";

/** What the guard looks at. */
export interface Incoming {
  readonly method: string;
  /** Request target as sent. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** How many Host headers were sent. */
  readonly hosts: number;
}

/** A request that goes no further. */
export interface Refusal {
  readonly status: 400 | 405 | 413 | 414;
  /** Methods for the Allow header of a 405. */
  readonly allow?: string;
  /** The connection is not used again: what follows on it may be the rest of a body. */
  readonly close?: boolean;
}

const reading = "GET, HEAD";
const asking = "GET, HEAD, OPTIONS";

/** A name or an address and perhaps a port, as a URL has them (RFC 3986, 3.2.2); "" too, from whoever asks for no host. */
const hostForm = /^([\w.~!$&'()*+,;=%-]*|\[[\da-f:.]+\])(:\d*)?$/i;

type Check = (request: Incoming) => Refusal | undefined;

/** In this order; the first that refuses decides. */
const checks: readonly Check[] = [
  // Two readers of one message must not see two different hosts (RFC 9112, 3.2); what follows may be another's request.
  ({ hosts, headers }) =>
    hosts > 1 || !hostForm.test(String(headers.host ?? "")) ? { status: 400, close: true } : undefined,
  // curl and Java offer h2c with ordinary requests, and expect to be answered without it.
  ({ headers }) =>
    headers.upgrade && !/^h2c$/i.test(String(headers.upgrade)) ? { status: 400, close: true } : undefined,
  ({ method, target, headers }) => {
    const allow = allowedAt(target);
    return allow.split(", ").includes(method)
      ? undefined
      : { status: 405, allow, ...(hasBody(headers) && { close: true }) };
  },
  ({ method, headers }) =>
    hasBody(headers) && (method !== "POST" || Number(headers["content-length"] ?? 0) > LARGEST_BODY)
      ? { status: 413, close: true }
      : undefined,
];

/** Most bytes of a body, at the few addresses that take one. */
export const LARGEST_BODY = 4096;

function allowedAt(target: string): string {
  const path = target.replace(/[?#].*$/s, "");
  const post = posting.find(({ at }) => matches(at, path));
  if (post) return post.methods.join(", ");
  return isApi(target) ? asking : reading;
}

/** Lets a request through with its address read, or says why not. */
export function guard(request: Incoming): Address | Refusal {
  for (const check of checks) {
    const refusal = check(request);
    if (refusal) return refusal;
  }
  const address = readAddress(request.target);
  return typeof address === "number" ? { status: address } : address;
}

/** Whether machines ask at this address, which want their errors as problem+json. */
export function isApi(target: string): boolean {
  return target.startsWith("/api/");
}

/** What OPTIONS is answered with: any page may read, and may ask with the entity tag it has. */
export const preflight: Readonly<Record<string, string>> = {
  allow: asking,
  "access-control-allow-origin": "*",
  "access-control-allow-methods": asking,
  "access-control-allow-headers": "If-None-Match, Accept, Accept-Language",
  "access-control-max-age": "86400",
};

function hasBody(headers: Incoming["headers"]): boolean {
  const length = headers["content-length"];
  return headers["transfer-encoding"] !== undefined || (length !== undefined && length !== "0");
}
