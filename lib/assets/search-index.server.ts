import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBody, parseHead } from "../search/index-file.ts";
import { createSearchIndex, type SearchIndex } from "../search/search.ts";
import { assetManifest } from "./manifest.server.ts";

let loaded: { readonly head: string; readonly index: SearchIndex } | undefined;

/** The index that browsers download, filled for the server; read again when the manifest names another one. Throws IndexError when a tier is broken. */
export function builtIndex(root = process.cwd()): SearchIndex {
  const manifest = assetManifest(root);
  if (loaded?.head === manifest.head) return loaded.index;
  const read = (address: string) =>
    readFileSync(join(/* turbopackIgnore: true */ root, manifest.folder, address.split("/").at(-1) as string), "utf8");
  const head = parseHead(read(manifest.head));
  loaded = { head: manifest.head, index: createSearchIndex(head, parseBody(read(manifest.body), head)) };
  return loaded.index;
}
