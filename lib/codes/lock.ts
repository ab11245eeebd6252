import type { ContentAddress } from "./address.ts";
import { compareCodes } from "./code.ts";

/** Every address that was ever published and its code. A renamed anchor adds a line with the same code; no line is ever taken out. */
export type Lock = ReadonlyMap<ContentAddress, string>;

/** Path of the lock below the project's root. */
export const lockPath = "content/codes.lock.json";

/** Reads the lock's text, whatever its order; undefined when it is not a JSON object of strings. */
export function parseLock(text: string): Lock | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== "object" || data === null || Array.isArray(data)) return undefined;
    const entries = Object.entries(data);
    return entries.every(([, code]) => typeof code === "string") ? new Map(entries) : undefined;
  } catch {
    return undefined;
  }
}

/** The lock as text: one line a code, in the codes' order, lines with the same code from old to new. */
export function writeLock(lock: Lock): string {
  const lines = [...lock].sort(([, a], [, b]) => compareCodes(a, b));
  return `{\n${lines.map(([address, code]) => `  ${JSON.stringify(address)}: ${JSON.stringify(code)}`).join(",\n")}\n}\n`;
}

/** The addresses of each code, from old to new. */
export function addressesByCode(lock: Lock): ReadonlyMap<string, readonly ContentAddress[]> {
  const table = new Map<string, ContentAddress[]>();
  for (const [address, code] of lock) {
    const known = table.get(code);
    if (known) known.push(address);
    else table.set(code, [address]);
  }
  return table;
}
