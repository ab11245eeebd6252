import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { injectManifest } from "@serwist/build";
import { build } from "esbuild";
import { headersFor } from "../publish/headers.ts";
import type { Entry, Manifest } from "../publish/manifest.ts";
import { type CachePlan, firstPages, inWholeSet } from "./cache-plan.ts";

const entries = { on: "lib/offline/offline.worker.ts", off: "lib/offline/withdrawn.worker.ts" } as const;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What saving costs, in bytes as they travel (brotli). */
export interface OfflineSizes {
  readonly first: number;
  readonly whole: number;
}

/**
 * Adds the service worker to a published dist/: the file with every page of the whole set, /sw.js and /offline.json.
 * With `withdrawn` /sw.js removes whatever worker readers have. Runs last, for it needs every page's final bytes.
 */
export async function buildOffline(root: string, options: { withdrawn?: boolean } = {}): Promise<OfflineSizes> {
  const dist = join(root, "dist");
  const manifest: Manifest = JSON.parse(await readFile(join(dist, "manifest.json"), "utf8"));
  const pages = { ...manifest.pages };
  const add = async (address: string, type: string, body: Buffer) => {
    pages[address] = await writeFileWithForms(dist, address, type, body);
    return pages[address].br ?? body.length;
  };
  const plan = await makePlan(dist, pages, add);
  await add("/sw.js", "text/javascript; charset=utf-8", await makeWorker(root, plan, options.withdrawn ?? false));
  await add(
    "/offline.json",
    "application/json; charset=utf-8",
    Buffer.from(JSON.stringify({ bytes: plan.bundleBytes })),
  );
  const written = join(dist, "manifest.json.tmp");
  await writeFile(written, JSON.stringify({ ...manifest, pages }));
  await rename(written, join(dist, "manifest.json"));
  return { first: sizeOf(pages, [...plan.first, ...firstFiles(plan)]), whole: plan.bundleBytes };
}

/** Files that search needs before its second tier. */
const firstFiles = (plan: CachePlan): string[] => plan.assets.filter((file) => !/search-body/.test(file));

const sizeOf = (pages: Manifest["pages"], addresses: readonly string[]): number =>
  addresses.reduce((sum, address) => sum + (pages[address]?.br ?? pages[address]?.bytes ?? 0), 0);

type Add = (address: string, type: string, body: Buffer) => Promise<number>;

async function makePlan(dist: string, pages: Manifest["pages"], add: Add): Promise<CachePlan> {
  const whole: Record<string, string> = {};
  for (const [address, { file }] of Object.entries(pages)) {
    if (file.endsWith(".html") && inWholeSet(address)) whole[address] = await readFile(join(dist, file), "utf8");
  }
  const body = Buffer.from(JSON.stringify(whole));
  const bundle = `/_assets/offline-${hash(body).slice(0, 10)}.json`;
  const bundleBytes = await add(bundle, "application/json; charset=utf-8", body);
  // Without the desk: it is for agents, who are online.
  const assets = (await readdir(join(dist, "_assets")))
    .filter((name) => /\.(js|json)$/.test(name) && !/^(offline|desk)-/.test(name))
    .map((name) => `/_assets/${name}`);
  const first = firstPages.filter((address) => pages[address]);
  const version = hash(Buffer.from([...assets, bundle, ...first.map((a) => pages[a]?.sha256)].join(" "))).slice(0, 10);
  return { version, first, bundle, assets, bundleBytes: bundleBytes + sizeOf(pages, assets) };
}

/** Bundles the worker and lets serwist write the list of its first files into it. */
async function makeWorker(root: string, plan: CachePlan, withdrawn: boolean): Promise<Buffer> {
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
    globDirectory: join(root, "dist"),
    globPatterns: firstFiles(plan).map((file) => file.slice(1)),
    dontCacheBustURLsMatching: /^_assets\//,
    modifyURLPrefix: { "": "/" },
  });
  return readFile(finished);
}

async function writeFileWithForms(dist: string, address: string, type: string, body: Buffer): Promise<Entry> {
  const file = address.slice(1);
  const forms = { br: await brotli(body), gz: await zip(body, { level: 9 }) };
  const target = join(dist, file);
  await rm(target, { force: true });
  await writeFile(target, body);
  for (const [form, bytes] of Object.entries(forms)) await writeFile(`${target}.${form}`, bytes);
  const sizes = { bytes: body.length, br: forms.br.length, gz: forms.gz.length };
  return { file, sha256: hash(body), ...sizes, headers: headersFor({ address, type }) };
}

const hash = (body: Buffer): string => createHash("sha256").update(body).digest("hex");
