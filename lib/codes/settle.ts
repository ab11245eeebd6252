import { type ContentAddress, partsOf } from "./address.ts";
import { parseCode } from "./code.ts";
import type { Lock } from "./lock.ts";

/** A line of a lock. */
export type Row = readonly [address: ContentAddress, code: string];

/** What became of two locks that gave codes at once. */
export interface Settled {
  /** Without the lines that gave way; their addresses are given the next codes. */
  readonly lock: Lock;
  /** The lines that gave way. */
  readonly gaveWay: readonly Row[];
}

/** The lines of a lock's text, whatever git has put between them; the same line once. */
export function readRows(text: string): Row[] {
  const rows = [...text.matchAll(/^\s*"((?:[^"\\]|\\.)+)"\s*:\s*"([^"\\]*)"\s*,?\s*$/gm)];
  const unique = new Map(rows.map(([, address = "", code = ""]) => [`${address}\n${code}`, [address, code] as Row]));
  return [...unique.values()];
}

/** Whether git has left its marks in a text. */
export function hasMarks(text: string): boolean {
  return /^(<{7}|={7}|>{7}|\|{7})/m.test(text);
}

/**
 * Puts together the lines of two branches that gave codes at once. What stands in the default branch keeps its number, for
 * it may be out in the world; a line that has the same number for something else, or another number for the same, gives
 * way, and with an article all of its sections. A renamed place has its old one's number, and gets it again from the redirect.
 */
export function settle(rows: readonly Row[], standing: Lock): Settled {
  const holders = Map.groupBy([...standing.keys()], (address) => standing.get(address) ?? "");
  const others = rows.filter(([address, code]) => standing.get(address) !== code);
  const first = new Map<string, string>();
  const collides = ([address, code]: Row): boolean => {
    if (standing.has(address)) return true;
    const holder = holders.get(code)?.[0] ?? first.get(code);
    if (holder !== undefined && holder !== address) return true;
    first.set(code, address);
    return false;
  };
  const articles = others.filter(([address]) => !partsOf(address).anchor);
  const moved = new Set(articles.filter(collides).map(([address]) => address));
  const parts = others.filter(([address]) => partsOf(address).anchor);
  const lock = new Map(standing);
  for (const [address, code] of articles) if (!moved.has(address)) lock.set(address, code);
  const gone = parts.filter((row) => !belongs(row, lock) || collides(row));
  for (const row of parts) if (!gone.includes(row)) lock.set(...row);
  const gaveWay = [...articles.filter(([address]) => moved.has(address)), ...gone];
  return { lock, gaveWay: gaveWay.filter(([address]) => !standing.has(address)) };
}

/** Whether a section's number begins with that of its article. */
function belongs([address, code]: Row, lock: Lock): boolean {
  return lock.get(partsOf(address).article) === parseCode(code)?.article;
}
