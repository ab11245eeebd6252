import { constants, cpSync } from "node:fs";
import { chmod, mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Built } from "../commands/built.server.ts";
import { linkTree } from "../commands/link-tree.server.ts";
import { bundleForNode } from "../handlers/bundle.server.ts";
import { launcher } from "./launcher.ts";
import { licencesText, shippedPackages } from "./licences.server.ts";

/** What a release is made of. */
export interface ReleaseSources {
  /** The project, for the server's sources, the pinned Node and SQLite. */
  readonly root: string;
  /** The published site, or a link to it. */
  readonly site: string;
  readonly built: Built;
}

/**
 * Makes the folder that serves a site wherever it is put: the site, the server in one file, the pinned Node, SQLite's
 * library with this system's binary, the licences of all that is others' work, how it was built. It takes its place whole, over an earlier one; rejects when a
 * part is missing, and then the earlier one stays.
 */
export async function makeRelease({ root, site, built }: ReleaseSources, to: string): Promise<void> {
  const beside = `${to}.new`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  // A published file is never written again, so ten thousand of them need not be copied.
  linkTree(await realpath(site), join(beside, "site"));
  await bundleForNode(root, "lib/server/server.cli.ts", join(beside, "server.mjs"));
  await copy(await realpath(join(root, "node_modules/.bin/node")), join(beside, "node"));
  await copySqlite(root, beside);
  await writeFile(join(beside, "built.json"), JSON.stringify(built, null, 1));
  await writeFile(join(beside, "LICENCES.txt"), licencesText(await shippedPackages(root)));
  await writeFile(join(beside, "run"), launcher);
  await chmod(join(beside, "run"), 0o755);
  await takePlace(beside, to);
}

/** Of the package only what runs here: its sources and other systems' binaries are five sixths of it. */
async function copySqlite(root: string, release: string): Promise<void> {
  const from = join(root, "node_modules/better-sqlite3");
  const to = join(release, "node_modules/better-sqlite3");
  const binary = `prebuilds/${process.platform}-${process.arch}.node`;
  for (const part of ["package.json", "LICENSE", "lib", binary]) await copy(join(from, part), join(to, part));
}

/** A copy that shares the disk's blocks where the disk can: neither changes with the other. */
async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

/** A folder cannot be renamed over a full one: for a moment there is none, as a server that runs from it does not mind. */
async function takePlace(folder: string, place: string): Promise<void> {
  const before = `${place}.old`;
  await rm(before, { recursive: true, force: true });
  await rename(place, before).catch(ignoreMissing);
  await rename(folder, place);
  await rm(before, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
