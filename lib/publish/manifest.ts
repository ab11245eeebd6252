import type { Headers } from "./headers.ts";

/** One published file. */
export interface Entry {
  /** Path below dist/; its compressed forms stand beside it as .br and .gz. */
  readonly file: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** Bytes of the compressed forms; absent where compression gains nothing. */
  readonly br?: number;
  readonly gz?: number;
  /** Complete, names in lower case. */
  readonly headers: Headers;
  /** Absent means 200. */
  readonly status?: number;
}

/** An address that answers with another one. */
export interface Redirect {
  readonly status: number;
  /** Begins with exactly one slash. */
  readonly location: string;
  readonly headers: Headers;
}

/** dist/manifest.json: everything a server needs to answer as the site means it. */
export interface Manifest {
  readonly version: 1;
  /** ISO time of the publish. */
  readonly builtAt: string;
  /** By address, decoded: "/", "/failures/disconnect", "/_assets/site-1a2b.js". */
  readonly pages: Readonly<Record<string, Entry>>;
  readonly redirects: Readonly<Record<string, Redirect>>;
}
