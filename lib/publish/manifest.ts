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

/** An answer that is no file: the text of another address with some stretches put differently, under that one's headers. */
export interface Derived {
  /** Address of the file it is made from. */
  readonly from: string;
  /** Each stretch of text, found once, and what stands there instead; applied in order. */
  readonly edits: readonly (readonly [find: string, put: string])[];
}

/** dist/manifest.json: everything a server needs to answer as the site means it. */
export interface Manifest {
  readonly version: 2;
  /** ISO time of the publish. */
  readonly builtAt: string;
  /** By address, decoded: "/", "/failures/disconnect", "/_assets/site-1a2b.js". */
  readonly pages: Readonly<Record<string, Entry>>;
  readonly redirects: Readonly<Record<string, Redirect>>;
  /** By address: what needs a server that puts a step's name where its section's stands; a host of files lacks these. */
  readonly derived: Readonly<Record<string, Derived>>;
  /** Addresses of hashed files, those of this build first; then those of builds before it, which pages that are still open may ask for. */
  readonly assets: readonly (readonly string[])[];
}

/** A manifest as it lies on the disk: every set of headers once, and its number where it is meant. */
type Packed = Omit<Manifest, "pages" | "redirects"> & {
  readonly headers: readonly Headers[];
  readonly pages: Readonly<Record<string, Omit<Entry, "headers"> & { headers: number }>>;
  readonly redirects: Readonly<Record<string, Omit<Redirect, "headers"> & { headers: number }>>;
};

/** A manifest as text; thousands of addresses share a few sets of headers. */
export function packManifest(manifest: Manifest): string {
  const sets = new Map<string, number>();
  const headers: Headers[] = [];
  const numberOf = (set: Headers): number => {
    const key = JSON.stringify(set);
    const known = sets.get(key) ?? headers.push(set) - 1;
    sets.set(key, known);
    return known;
  };
  const numbered = <T extends { headers: Headers }>(table: Readonly<Record<string, T>>) =>
    mapped(table, (row) => ({ ...row, headers: numberOf(row.headers) }));
  const { version, builtAt, derived, assets } = manifest;
  const [pages, redirects] = [numbered(manifest.pages), numbered(manifest.redirects)];
  return JSON.stringify({ version, builtAt, assets, headers, pages, redirects, derived } satisfies Packed);
}

/** The inverse of packManifest; throws for a text of another version. */
export function unpackManifest(text: string): Manifest {
  const { headers, ...packed }: Packed = JSON.parse(text);
  if (packed.version !== 2) throw new Error(`manifest of version ${packed.version}, not 2: build again`);
  const named = <T extends { headers: number }>(table: Readonly<Record<string, T>>) =>
    mapped(table, (row) => Object.assign(row, { headers: headers[row.headers] as Headers }));
  return { ...packed, pages: named(packed.pages), redirects: named(packed.redirects) };
}

function mapped<A, B>(table: Readonly<Record<string, A>>, change: (row: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(table).map(([key, row]) => [key, change(row)]));
}
