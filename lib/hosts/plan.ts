import type { Headers } from "../publish/headers.ts";
import type { Manifest } from "../publish/manifest.ts";
import { type Lookup, lookupOf } from "./lookup.ts";

/** What a host of files must know to answer as our own server does. */
export interface Plan {
  /** Sets of headers by number, without those that have a table of their own. */
  readonly sets: readonly Headers[];
  /** Address → number of its set. */
  readonly set: Lookup;
  readonly type: Lookup;
  /** Address → Link header; most have none. */
  readonly link: Lookup;
  /** Address → path of its file, from the site's folder on, with a slash. */
  readonly file: Lookup;
  /** Address → where a 302 leads: short codes; and what only our server can make, whose section's file says the same. */
  readonly found: Lookup;
  /** Address → where a 301 leads. */
  readonly moved: Lookup;
  readonly notFound: Headers;
}

/** The plan of a published site. */
export function planOf({ pages, redirects, derived }: Manifest): Plan {
  const sets = new Map<string, number>();
  const numberOf = (headers: Headers): string => {
    const { "content-type": _, link: __, ...rest } = headers;
    const key = JSON.stringify(rest);
    if (!sets.has(key)) sets.set(key, sets.size);
    return String(sets.get(key));
  };
  const published = Object.entries(pages).filter(([address]) => address !== "/404");
  const made = Object.entries(derived).flatMap(([address, { from }]) => {
    const source = pages[from];
    return source ? [[address, source, from] as const] : [];
  });
  const moves = Object.entries(redirects);
  const leading = (wanted: number) => moves.filter(([, { status }]) => status === wanted);
  const set = [
    ...published.map(([address, { headers }]) => [address, numberOf(headers)]),
    ...made.map(([address, { headers }]) => [address, numberOf(headers)]),
    ...moves.map(([address, { headers }]) => [address, numberOf(headers)]),
  ];
  const found = [
    ...leading(302).map(([address, { location }]) => [address, location]),
    ...made.map(([address, , from]) => [address, from]),
  ];
  const named = published.filter(([, { headers }]) => headers.link);
  return {
    set: lookupOf(Object.fromEntries(set)),
    sets: [...sets.keys()].map((key) => JSON.parse(key)),
    type: lookupOf(
      Object.fromEntries(published.map(([address, { headers }]) => [address, headers["content-type"] ?? ""])),
    ),
    link: exactly(named.map(([address, { headers }]) => [address, headers.link ?? ""])),
    file: filesOf(published.map(([address, { file }]) => [address, file])),
    found: exactly(found as [string, string][]),
    moved: exactly(leading(301).map(([address, { location }]) => [address, location])),
    notFound: pages["/404"]?.headers ?? {},
  };
}

const exactly = (rows: [string, string][]): Lookup => ({ exact: rows, patterns: [] });

/** A file is its address with something behind it, so a pattern says only what; `$1` is the address. */
function filesOf(rows: readonly (readonly [address: string, file: string])[]): Lookup {
  const behind = rows.map(([address, file]) => [address, suffixOf(address, `/${file}`)]);
  const { exact, patterns } = lookupOf(Object.fromEntries(behind));
  const whole = ([address, value]: readonly [string, string]) =>
    [address, value.startsWith("=") ? value.slice(1) : address + value] as const;
  return {
    exact: exact.map(whole),
    patterns: patterns.map(([pattern, value]) => [pattern.replace(/^\^(.*)\$$/, "^($1)$"), `$1${value}`]),
  };
}

function suffixOf(address: string, file: string): string {
  return file.startsWith(address) && address !== "/" ? file.slice(address.length) : `=${file}`;
}
