import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { workersFolder } from "../paths.ts";
import { typeOf } from "./content-types.ts";
import { headersFor } from "./headers.ts";
import { readManifest } from "./manifest.server.ts";
import type { Manifest } from "./manifest.ts";
import type { SiteWriter } from "./site-writer.server.ts";

/** Earlier sets of hashed files that stay beside those of a build, for pages that are still open. */
const keptSets = 3;

/** Named after its content, or, as a worker, after its code. */
const isHashed = (address: string): boolean => address.startsWith("/_assets/") || address.startsWith(workersFolder);

/** Adds the hashed files of the last few builds of `dist` to a site that has its own; resolves to every set by name, the site's own first. */
export async function keepAssets(dist: string, site: SiteWriter): Promise<Manifest["assets"]> {
  const own = Object.keys(await site.entries()).filter(isHashed);
  const before = earlier(dist, own);
  const known = new Set(own);
  for (const address of before.flat()) {
    if (known.has(address)) continue;
    known.add(address);
    const file = address.slice(1);
    const type = typeOf(file) ?? "application/octet-stream";
    const body = await readFile(join(dist, file)).catch(() => undefined);
    if (body) await site.add({ address, file, body, headers: headersFor({ address, type }, site.rules) });
  }
  return [own, ...before];
}

/** The sets of the last build and of those before it, without one that is the same as the site's own. */
function earlier(dist: string, own: readonly string[]): readonly (readonly string[])[] {
  try {
    const sets = readManifest(dist).assets.filter((set) => set.toString() !== own.toString());
    return sets.slice(0, keptSets);
  } catch {
    return []; // the first build, or one of another version
  }
}
