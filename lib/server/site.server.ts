import { statSync } from "node:fs";
import { join } from "node:path";
import sirv, { type RequestHandler } from "sirv";
import { readManifest } from "../publish/manifest.server.ts";
import type { Manifest } from "../publish/manifest.ts";

/** A published site, as read at one moment. */
export interface Site {
  readonly manifest: Manifest;
  /** sirv over its files. */
  readonly files: RequestHandler;
}

/** Gives the site in a folder, read again when it was published again; undefined while there is none. */
export function siteIn(dist: string): () => Site | undefined {
  const path = join(dist, "manifest.json");
  let stamp = "";
  let site: Site | undefined;
  return () => {
    const found = statSync(path, { throwIfNoEntry: false });
    const current = found ? `${found.ino} ${found.mtimeMs}` : stamp;
    if (current !== stamp) {
      site = readSite(dist, path) ?? site;
      stamp = current;
    }
    return site;
  };
}

function readSite(dist: string, path: string): Site | undefined {
  try {
    const manifest = readManifest(dist);
    return { manifest, files: sirv(dist, { brotli: true, gzip: true, extensions: [], dotfiles: true }) };
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
