import { join } from "node:path";
import { Compressor } from "./compress.server.ts";
import { keepAssets } from "./kept-assets.server.ts";
import { LastSite } from "./last-site.server.ts";
import type { Manifest } from "./manifest.ts";
import type { PublishRule } from "./rules.ts";
import { SiteWriter } from "./site-writer.server.ts";
import { emptySite, goLive, makeRoom } from "./sites.server.ts";

/** Adds some of what a site consists of; they run one after the other, so that a later one may read what earlier ones wrote. */
export type Part = (site: SiteWriter) => Promise<void>;

/** Parts that read nothing of each other, as one: while pages wait for a thread that compresses, documents are made. */
export function together(...parts: readonly Part[]): Part {
  return async (site) => void (await Promise.all(parts.map((part) => part(site))));
}

/** Parts one after the other, as one: each may read what those before it wrote. */
export function inOrder(...parts: readonly Part[]): Part {
  return async (site) => {
    for (const part of parts) await part(site);
  };
}

/** What publishing is told besides the parts. */
export interface Publishing {
  readonly now: Date;
  readonly rules?: readonly PublishRule[];
  /** The site that dist leads to was made by the same code: what did not change is taken from it. */
  readonly sameCode?: boolean;
  /** Writes what is to be remembered of the site, by the name of its folder, before it goes live. */
  readonly note?: (name: string) => Promise<void>;
}

/** Makes a project's site of its parts and lets dist lead to it; throws one error with every problem, and then dist stays as it was. */
export async function publish(root: string, parts: readonly Part[], options: Publishing): Promise<Manifest> {
  const compressor = new Compressor(join(root, ".build", "compressed"));
  // Thousands of files take a second to remove: beside the rest, not after it.
  const room = makeRoom(root);
  room.catch(() => undefined); // told below
  const folder = await emptySite(root);
  const last = options.sameCode ? LastSite.at(join(root, "dist")) : undefined;
  const site = new SiteWriter(folder, compressor, { ...options, ...(last && { last }) });
  const manifest = await make(root, site, parts, options.now).finally(() => site.end());
  await room;
  await goLive(root, folder, options.note ?? (async () => undefined));
  await compressor.prune();
  return manifest;
}

/** Makes everything of a site but its place; resolves to its manifest. */
async function make(root: string, site: SiteWriter, parts: readonly Part[], now: Date): Promise<Manifest> {
  await inOrder(...parts)(site);
  const pages = await site.entries();
  if (!pages["/404"]) site.problems.push("/404: there is no such page; give app/ a not-found");
  if (site.problems.length > 0)
    throw new Error(`nothing was published:\n${site.problems.map((p) => `  ${p}`).join("\n")}`);
  const assets = await keepAssets(join(root, "dist"), site);
  return site.finish(now.toISOString(), assets);
}
