import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Found } from "./files.server.ts";

const reference = /static\/[\w~./-]+?\.(?:js|css|woff2)\b/g;

/** The files of Next that application pages reach, directly or through each other, named "_next/static/…". */
export async function readApplicationFiles(next: string, pages: readonly string[]): Promise<Found[]> {
  const files = new Map<string, Buffer>();
  const queue = pages.flatMap(referencesIn);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (files.has(name) || name.includes("..")) continue;
    const body = await readFile(join(next, name)).catch(() => undefined);
    if (!body) continue;
    files.set(name, body);
    if (name.endsWith(".js")) queue.push(...referencesIn(body.toString("utf8")));
  }
  return [...files].map(([name, body]) => ({ name: `_next/${name}`, body }));
}

function referencesIn(text: string): string[] {
  return [...new Set(text.match(reference) ?? [])];
}
