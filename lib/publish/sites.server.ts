import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { lstat, mkdir, readdir, readFile, readlink, rename, rm, stat, symlink } from "node:fs/promises";
import { basename, join, relative } from "node:path";

/** Where finished sites lie, below the project's root; dist is a link to the one that readers get. */
export const sitesFolder = ".build/sites";

/** Sites kept besides the one that readers get: a server may still be sending of the last, and an operator may go back to one. */
const keptSites = 2;

const unfinished = "unfinished";

/** An empty folder to make a site in, beside the finished ones; what an earlier run left there is gone. */
export async function emptySite(root: string): Promise<string> {
  const folder = join(root, sitesFolder, unfinished);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/**
 * Makes a finished site the one that readers get: it takes its place among the finished ones, then one link is renamed
 * over the last. Whatever ends this at any moment, dist leads to a whole site. `note` is written beside the site first.
 */
export async function goLive(root: string, folder: string, note: (name: string) => Promise<void>): Promise<string> {
  const manifest = await readFile(join(folder, "manifest.json"));
  const name = createHash("sha256").update(manifest).digest("hex").slice(0, 12);
  const place = join(root, sitesFolder, name);
  await note(name);
  // A site with the same manifest is the same site.
  if (await isThere(place)) await rm(folder, { recursive: true, force: true });
  else await rename(folder, place);
  const link = join(root, `${sitesFolder}/dist.new`);
  await rm(link, { force: true });
  await symlink(relative(root, place), link, "dir");
  await makeWay(root);
  await rename(link, join(root, "dist"));
  return place;
}

/** Removes finished sites, so that with the next one there are no more than are kept; the one that readers get always stays. */
export async function makeRoom(root: string): Promise<void> {
  const folder = join(root, sitesFolder);
  const live = await liveSite(root);
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sites = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const finished = sites.filter((name) => name !== unfinished && name !== live);
  const aged = await Promise.all(
    finished.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  const newest = aged.sort((a, b) => b.at - a.at).slice(0, live === undefined ? keptSites : keptSites - 1);
  const kept = new Set([unfinished, live, ...newest.map(({ name }) => name)]);
  for (const { name } of found) {
    if (!kept.has(name.replace(/\.json$/, ""))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Name of the site that dist leads to, undefined where it leads to none of ours. */
export async function liveSite(root: string): Promise<string | undefined> {
  const target = await readlink(join(root, "dist")).catch(() => undefined);
  return target === undefined ? undefined : basename(target);
}

/** Removes a dist that leads nowhere, as it does once .build was deleted by hand: Next refuses to work beside it. */
export async function dropLostLink(root: string): Promise<void> {
  const dist = join(root, "dist");
  if ((await isThere(dist)) && !existsSync(dist)) await rm(dist);
}

/** A dist that is a folder, as earlier versions made it, cannot be renamed over: it moves in among the sites. */
async function makeWay(root: string): Promise<void> {
  const dist = join(root, "dist");
  const found = await lstat(dist).catch(() => undefined);
  if (!found?.isDirectory()) return;
  const before = join(root, sitesFolder, "before");
  await rm(before, { recursive: true, force: true });
  await rename(dist, before);
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
