import { createHash } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { crisisCalls } from "../content/crisis-calls.ts";
import { loadRegistries } from "../content/registry.server.ts";
import { feedbackAction } from "../feedback/feet.ts";
import { paths, workersFolder } from "../paths.ts";
import { workerBuild, workerEntry } from "../search/bundle.server.ts";
import { LARGEST_HEAD } from "../search/largest-head.ts";
import { type IndexPlace, printWorker } from "../search/worker-file.ts";
import { deployment } from "../site.server.ts";
import { type AssetManifest, manifestPath } from "./manifest.server.ts";

/** The oldest browsers that must work. */
export const browserTargets = ["chrome90", "safari14", "firefox90"];

/** A file that is served as it is, e.g. a tier of the search index. */
export interface DataFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const common: BuildOptions = {
  bundle: true,
  minify: true,
  charset: "utf8",
  target: browserTargets,
  // esbuild refuses to lower destructuring for a corner case of Safari 14.0 that no code here meets.
  supported: { destructuring: true },
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  metafile: true,
};

/**
 * Writes the browser's files under `folder` (modules and index tiers, named after their content; below workers/ the
 * search worker, named after its code) and the manifest that pages read. The worker's address is compiled into the
 * module that uses it, so that no page carries it. Throws with esbuild's message when a module does not compile.
 */
export async function buildAssets(options: {
  root: string;
  folder: string;
  index: { readonly head: DataFile; readonly body: DataFile };
  /** First tier, in bytes compressed, above which pages ask the server instead. */
  largestHead?: number;
  /** Where to write the manifest, below the root; a test builds beside the site. */
  manifest?: string;
}): Promise<AssetManifest> {
  const { root, index, largestHead = LARGEST_HEAD } = options;
  // Made beside its place: whoever asks for a file meanwhile finds that of the last bundle.
  const out = join(root, `${options.folder}.new`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const { name, bytes } of [index.head, index.body]) writeFileSync(join(out, name), bytes);
  const bundle = async (name: string, entry: string, extra: BuildOptions) => {
    const { metafile } = await build({
      ...common,
      ...extra,
      absWorkingDir: root,
      entryPoints: { [name]: entry },
      outdir: out,
    });
    return address(outputOf(metafile as Metafile, entry));
  };
  const place = { head: address(index.head.name), body: address(index.body.name) };
  const worker = await writeWorker(root, out, place);
  // Above this size the index would come later than the server's answer.
  const byApi = gzipSync(index.head.bytes).length > largestHead;
  // Where feedback goes, "" for nowhere: what asks for it is then left out.
  const define = { FEEDBACK: JSON.stringify(feedbackAction(deployment().feedbackOrigin, paths.feedback)) };
  const manifest: AssetManifest = {
    folder: options.folder,
    desk: await bundle("desk", "components/desk/hydrate-desk.browser.tsx", { format: "esm", jsx: "automatic", define }),
    worker,
    ...place,
    byApi,
    elements: await bundle("elements", "components/elements.ts", {
      format: "esm",
      splitting: true,
      define: {
        SEARCH_WORKER: JSON.stringify(worker),
        SEARCH_BY_API: String(byApi),
        // Numbers come from the registry, in the page as everywhere; as text, since the bundler puts an object into a
        // chunk of its own, which every page would then fetch.
        CRISIS_CALLS: JSON.stringify(JSON.stringify(crisisCalls(loadRegistries(root).contacts))),
        ...define,
        OFFLINE: String(process.env.NODE_ENV !== "development"),
      },
    }),
  };
  rmSync(join(root, options.folder), { recursive: true, force: true });
  renameSync(out, join(root, options.folder));
  writeFileSync(join(root, options.manifest ?? manifestPath), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Writes the search worker for an index; resolves to its address. */
async function writeWorker(root: string, out: string, index: IndexPlace): Promise<string> {
  const options = { ...common, ...workerBuild(root), absWorkingDir: root, entryPoints: [workerEntry] };
  const { outputFiles } = await build({ ...options, outdir: out, write: false });
  const code = outputFiles?.[0]?.text;
  if (!code) throw new Error(`esbuild wrote nothing for ${workerEntry}`);
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
  const worker = `${workersFolder}search-${hash}.js`;
  mkdirSync(join(out, workersFolder), { recursive: true });
  writeFileSync(join(out, worker), printWorker(index, code));
  return worker;
}

const address = (name: string): string => `/_assets/${name}`;

function outputOf(metafile: Metafile, entry: string): string {
  const found = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entry);
  if (!found) throw new Error(`esbuild wrote nothing for ${entry}`);
  return found[0].split("/").at(-1) as string;
}
