import { parse } from "node:path";
import { type BuildOptions, build } from "esbuild";

/** How entries of ours are bundled for node. */
export const bundledForNode = {
  bundle: true,
  minify: true,
  charset: "utf8",
  platform: "node",
  format: "esm",
  target: "node26",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  // React's renderer asks for node's own modules the old way.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  // Native code: its own few binaries lie beside its own few files. The other is a faster way for pg that nobody installs.
  external: ["better-sqlite3", "pg-native"],
  legalComments: "none",
  logLevel: "silent",
} satisfies BuildOptions;

/** Bundles an entry of ours for node: nothing of node_modules beside it but the binaries of SQLite, nothing of Next in it. Throws with esbuild's message. */
export async function bundleForNode(root: string, entry: string, outfile: string): Promise<void> {
  await build({ ...bundledForNode, absWorkingDir: root, entryPoints: [entry], outfile });
}

/**
 * The same, but what is imported only when it is wanted lies beside it, in files named after it. CommonJS that is imported
 * so has its default export alone.
 */
export async function bundleInParts(root: string, entry: string, outfile: string): Promise<void> {
  const { dir, name, ext } = parse(outfile);
  await build({
    ...bundledForNode,
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: name }],
    outdir: dir,
    outExtension: { ".js": ext },
    splitting: true,
    chunkNames: `${name}-[hash]`,
  });
}
