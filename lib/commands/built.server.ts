import { existsSync, mkdirSync, readFileSync, readlinkSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { sitesFolder } from "../publish/sites.server.ts";
import type { Settings } from "./settings.server.ts";

/** What is remembered of a build, beside its site. */
export interface Built {
  readonly fingerprint: string;
  /** Of the code alone. */
  readonly code: string;
  readonly settings: Settings;
  /** Day from which on it must be made again. */
  readonly until: string;
  /** ISO time at which it began. */
  readonly at: string;
}

const noteOf = (root: string, name: string): string => join(root, sitesFolder, `${name}.json`);
const failure = ".build/failed.json";

/** The build that dist leads to; undefined when there is none, or its site is not whole. */
export function lastBuilt(root: string): Built | undefined {
  try {
    if (!existsSync(join(root, "dist/manifest.json"))) return undefined;
    return JSON.parse(readFileSync(noteOf(root, basename(readlinkSync(join(root, "dist")))), "utf8"));
  } catch {
    return undefined;
  }
}

/** Remembers a build under the name of its site. */
export function noteBuilt(root: string, name: string, built: Built): void {
  writeWhole(noteOf(root, name), JSON.stringify(built, null, 1));
}

/** Since when builds have failed, ISO; undefined when the last one did not. */
export function failedSince(root: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(root, failure), "utf8")).since;
  } catch {
    return undefined;
  }
}

/** Remembers that a build failed, or that one did not. */
export function noteOutcome(root: string, ok: boolean, now: Date): void {
  if (ok) rmSync(join(root, failure), { force: true });
  else if (!failedSince(root)) writeWhole(join(root, failure), JSON.stringify({ since: now.toISOString() }));
}

function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}
