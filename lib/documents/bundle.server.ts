import { mkdir } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Documents } from "./table.ts";

const entry = "app/documents/bundle.ts";

/** Node reads lib/ as it is: bundled, it would be there twice, and every article parsed twice. */
const libAsItIs = (root: string): Plugin => ({
  name: "lib-as-it-is",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^(@|\.{1,2})\// }, ({ path, resolveDir }) => {
      const file = path.startsWith("@/") ? join(root, path.slice(2)) : resolve(resolveDir, path);
      if (!file.startsWith(join(root, "lib") + sep)) return undefined;
      return { path: pathToFileURL(file).href, external: true };
    });
  },
});

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
    plugins: [libAsItIs(root)],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const { documents: table } = await import(`${pathToFileURL(out).href}?${Date.now()}`);
  return table;
}
