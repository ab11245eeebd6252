/** Codings in which a thread can answer; "" is none. */
export type Coding = "br" | "gzip" | "";

/** Header in which a handler tells the server, and nobody else, how much was found. */
export const foundHeader = "x-found";

/** A request as it is handed to a thread of handlers. */
export interface Question {
  readonly id: number;
  /** Path and search part of the handler's own address, e.g. "/search/results?q=a". */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The coding that the client takes; the answer may be plain all the same. */
  readonly coding: Coding;
  /** "GET" unless told. */
  readonly method?: string;
  /** Of a POST. */
  readonly body?: Uint8Array;
}

/** A handler's answer, the body complete and with memory of its own: it is handed from thread to thread, and given back when it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly coding: Coding;
  readonly body: Uint8Array;
  /** Beginning of the SHA-256 of the plain body. */
  readonly digest: string;
}

/** What a thread says: once that it can answer, then an answer to each question; `failed` carries the stack, and `complaint` a line, for the log. */
export type Said =
  | { readonly ready: true }
  | { readonly complaint: string }
  | { readonly id: number; readonly reply: Reply }
  | { readonly id: number; readonly failed: string };
