import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Documents } from "./table.ts";

const entry = "app/documents/bundle.ts";

/** Bundles the components that documents are made with, which Node cannot read as they are, and loads the table. */
export async function loadTable(root: string): Promise<Documents> {
  const out = join(root, ".build/documents/documents.mjs");
  await mkdir(join(root, ".build/documents"), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    jsx: "automatic",
    alias: { "@": root },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const { documents: table } = await import(`${pathToFileURL(out).href}?${Date.now()}`);
  return table;
}
