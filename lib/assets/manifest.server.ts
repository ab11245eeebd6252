import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What lib/assets/build.server.ts wrote: public addresses of the browser's files. */
export interface AssetManifest {
  /** Folder below the project's root that holds the files; those of workers/ in a folder of its own. */
  readonly folder: string;
  /** The module that defines the custom elements of reading pages. */
  readonly elements: string;
  /** The module that hydrates the desk. */
  readonly desk: string;
  readonly worker: string;
  /** First tier of the search index. */
  readonly head: string;
  /** Second tier of the search index. */
  readonly body: string;
  /** The index is large: pages ask the API first. */
  readonly byApi: boolean;
}

/** Path of the manifest below the project's root; `next dev` has its own, so that a built site keeps its files. */
export const manifestPath = process.env.NODE_ENV === "development" ? ".build/assets-dev.json" : ".build/assets.json";

/** The manifest; throws when the assets were not built. */
export function assetManifest(root = process.cwd()): AssetManifest {
  return JSON.parse(readFileSync(join(root, manifestPath), "utf8")) as AssetManifest;
}

/** Address of the elements' module, e.g. "/_assets/elements-1a2b3c4d.js". */
export function elementsUrl(): string {
  return assetManifest().elements;
}
