import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Headers } from "../publish/headers.ts";
import { readManifest } from "../publish/manifest.server.ts";

/** A published page as route handlers reuse it. */
export interface Published {
  readonly html: string;
  readonly headers: Headers;
}

const read = new Map<string, { stamp: number; page: Published | undefined }>();

/** The published page at an address, with the headers it is served under; undefined when it was not published (next dev). */
export function published(
  address: string,
  dist = join(/* turbopackIgnore: true */ process.cwd(), "dist"),
): Published | undefined {
  const manifest = join(/* turbopackIgnore: true */ dist, "manifest.json");
  const stamp = statSync(manifest, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const key = `${dist} ${address}`;
  const known = read.get(key);
  if (known?.stamp === stamp) return known.page;
  const page = stamp === 0 ? undefined : readPage(dist, address);
  read.set(key, { stamp, page });
  return page;
}

function readPage(dist: string, address: string): Published | undefined {
  const { pages } = readManifest(dist);
  const entry = Object.hasOwn(pages, address) ? pages[address] : undefined;
  if (!entry) return undefined;
  return { html: readFileSync(join(/* turbopackIgnore: true */ dist, entry.file), "utf8"), headers: entry.headers };
}
