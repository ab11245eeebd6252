import { endingOf, typeOf } from "../publish/content-types.ts";

/** What stands for an address: exact rows first, then patterns in order; nothing where neither matches. */
export interface Lookup {
  readonly exact: readonly (readonly [address: string, value: string])[];
  /** Regular expressions, as nginx, Go and JavaScript read them alike. */
  readonly patterns: readonly (readonly [pattern: string, value: string])[];
}

/**
 * Says a table of addresses with few rows: addresses of one folder and ending share a pattern with the value that most
 * of them have, the others stand for themselves. Top-level addresses always do, so nothing is known beside them.
 */
export function lookupOf(table: Readonly<Record<string, string>>): Lookup {
  const rows = Object.entries(table);
  const shapes = Map.groupBy(rows, ([address]) => shapeOf(address));
  const exact = shapes.get("") ?? [];
  shapes.delete("");
  const patterns: [string, string][] = [];
  for (const [shape, members] of [...shapes].sort(([a], [b]) => Number(isOpen(a)) - Number(isOpen(b)))) {
    const usual = mostCommon(members.map(([, value]) => value));
    patterns.push([shape, usual]);
    exact.push(...members.filter(([, value]) => value !== usual));
  }
  return { exact, patterns };
}

/** The value for an address, undefined where there is none; as the hosts work it out. */
export function lookUp({ exact, patterns }: Lookup, address: string): string | undefined {
  const own = exact.find(([one]) => one === address);
  return (own ?? patterns.find(([pattern]) => new RegExp(pattern).test(address)))?.[1];
}

/** Pattern of the addresses like one, "" for one at the top. A pattern without an ending matches those with one too, so it comes last. */
function shapeOf(address: string): string {
  const folder = /^\/[^/]+\//.exec(address)?.[0];
  if (!folder) return "";
  const ending = typeOf(address) ? endingOf(address) : "";
  const escaped = folder.replace(/[.+]/g, "\\$&");
  return ending ? `^${escaped}.+\\.${ending}$` : `^${escaped}.+$`;
}

const isOpen = (shape: string): boolean => shape.endsWith(".+$");

function mostCommon(values: readonly string[]): string {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length] as const);
  return counts.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
