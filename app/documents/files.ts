import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assetManifest } from "@/lib/assets/manifest.server.ts";
import { workersFolder } from "@/lib/paths.ts";
import { typeOf } from "@/lib/publish/content-types.ts";

/** A module, a tier of the index or a share image as it was made for this server; undefined for other addresses. */
export function fileAt(address: string): Response | undefined {
  const [, folder = "", ...rest] = address.split("/");
  const at = {
    _assets: () => assetManifest().folder,
    workers: () => join(assetManifest().folder, workersFolder),
    card: () => ".build/cards",
  }[folder];
  const name = rest.join("/");
  if (!at || !/^[a-z]+[\w/.-]*$/i.test(name) || name.includes("..")) return undefined;
  try {
    const bytes = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), at(), name));
    return new Response(bytes, { headers: { "content-type": typeOf(name) ?? "application/octet-stream" } });
  } catch {
    return undefined;
  }
}
