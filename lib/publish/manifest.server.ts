import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, unpackManifest } from "./manifest.ts";

/** The manifest of a published site, `folder` being dist or where it leads; throws when there is none, or one that is broken or of another version. */
export function readManifest(folder: string): Manifest {
  return unpackManifest(readFileSync(join(/* turbopackIgnore: true */ folder, "manifest.json"), "utf8"));
}
