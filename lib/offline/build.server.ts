import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { injectManifest } from "@serwist/build";
import { build } from "esbuild";
import { workersFolder } from "../paths.ts";
import { headersFor } from "../publish/headers.ts";
import type { Manifest } from "../publish/manifest.ts";
import type { Part } from "../publish/publish.server.ts";
import type { SiteWriter } from "../publish/site-writer.server.ts";
import { type CachePlan, firstPages, inWholeSet } from "./cache-plan.ts";

const entries = { on: "lib/offline/offline.worker.ts", off: "lib/offline/withdrawn.worker.ts" } as const;

/** What saving costs, in bytes as they travel (brotli). */
export interface OfflineSizes {
  readonly first: number;
  readonly whole: number;
}

/**
 * Adds the service worker to a site that has everything else: the files with the pages of a first visit and of the whole set, /sw.js and
 * /offline.json. With `withdrawn` /sw.js removes whatever worker readers have. `say` hears what saving costs.
 */
export const offline =
  (root: string, options: { withdrawn?: boolean; say?: (sizes: OfflineSizes) => void } = {}): Part =>
  async (site) => {
    const plan = await makePlan(site);
    await add(site, "/sw.js", await makeWorker(root, site.folder, plan, options.withdrawn ?? false));
    await add(site, "/offline.json", Buffer.from(JSON.stringify({ bytes: plan.bundleBytes })));
    const pages = await site.entries();
    options.say?.({
      first: sizeOf(pages, [plan.firstBundle, plan.worker, ...firstFiles(plan)]),
      whole: plan.bundleBytes,
    });
  };

async function add(site: SiteWriter, address: string, body: Buffer): Promise<void> {
  const type = address.endsWith(".js") ? "text/javascript; charset=utf-8" : "application/json; charset=utf-8";
  await site.add({ address, file: address.slice(1), body, headers: headersFor({ address, type }, site.rules) });
}

/** Files for which a first visit has no use: the second tier of search, and what only the number check and the case sheet load, whose pages come with the whole set. */
const laterFiles = /^\/_assets\/(search-body|verify-|case-sheet-)/;

const firstFiles = (plan: CachePlan): string[] => plan.assets.filter((file) => !laterFiles.test(file));

const sizeOf = (pages: Manifest["pages"], addresses: readonly string[]): number =>
  addresses.reduce((sum, address) => sum + (pages[address]?.br ?? pages[address]?.bytes ?? 0), 0);

async function makePlan(site: SiteWriter): Promise<CachePlan> {
  const before = await site.entries();
  const first = firstPages.filter((address) => before[address]);
  const firstBundle = await addBundle(site, "first", first);
  const saved = Object.keys(before).filter((address) => before[address]?.file.endsWith(".html") && inWholeSet(address));
  const bundle = await addBundle(site, "offline", saved);
  // Without the desk: it is for agents, who are online.
  const assets = Object.keys(before)
    .filter((address) => /^\/_assets\/(?!desk-)[^/]+\.(js|json)$/.test(address))
    .sort();
  const worker = Object.keys(before).find((address) => address.startsWith(workersFolder)) ?? "";
  const tier = (name: string) => assets.find((file) => file.startsWith(`/_assets/search-${name}.`)) ?? "";
  const index = { head: tier("head"), body: tier("body") };
  if (!worker || !index.head || !index.body) throw new Error("the site has no search worker or no index to be saved");
  const version = hash(Buffer.from([...assets, worker, bundle, firstBundle].join(" "))).slice(0, 10);
  const bundleBytes = sizeOf(await site.entries(), [bundle, worker, ...assets]);
  return { version, first, firstBundle, bundle, assets, worker, index, bundleBytes };
}

/** Adds a file with the text of pages by their addresses; resolves to its own. */
async function addBundle(site: SiteWriter, name: string, addresses: readonly string[]): Promise<string> {
  const entries = await site.entries();
  const pages: Record<string, string> = {};
  for (const address of addresses) pages[address] = site.read(entries[address]?.file ?? "").toString("utf8");
  const body = Buffer.from(JSON.stringify(pages));
  const bundle = `/_assets/${name}-${hash(body).slice(0, 10)}.json`;
  await add(site, bundle, body);
  return bundle;
}

/** Bundles the worker and lets serwist write the list of its first files into it. */
async function makeWorker(root: string, site: string, plan: CachePlan, withdrawn: boolean): Promise<Buffer> {
  const folder = join(root, ".build/offline");
  await mkdir(folder, { recursive: true });
  const source = join(folder, "source.js");
  await build({
    absWorkingDir: root,
    entryPoints: [entries[withdrawn ? "off" : "on"]],
    outfile: source,
    bundle: true,
    minify: true,
    format: "iife",
    charset: "utf8",
    target: ["chrome90", "safari14", "firefox90"],
    supported: { destructuring: true },
    define: { PLAN: JSON.stringify(plan), "process.env.NODE_ENV": '"production"' },
  });
  if (withdrawn) return readFile(source);
  const finished = join(folder, "sw.js");
  await injectManifest({
    swSrc: source,
    swDest: finished,
    globDirectory: site,
    globPatterns: firstFiles(plan).map((file) => file.slice(1)),
    dontCacheBustURLsMatching: /^_assets\//,
    modifyURLPrefix: { "": "/" },
  });
  return readFile(finished);
}

const hash = (body: Buffer): string => createHash("sha256").update(body).digest("hex");
