import { linkSync, realpathSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "./manifest.server.ts";
import type { Entry } from "./manifest.ts";

/** Bytes of a file's compressed forms, as in the manifest. */
type Forms = Pick<Entry, "br" | "gz">;

/** The site that readers get while the next one is made: what did not change is taken from it, as one file under two names. */
export class LastSite {
  readonly #folder: string;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(folder: string, entries: readonly Entry[]) {
    this.#folder = folder;
    this.#entries = new Map(entries.map((entry) => [entry.file, entry]));
  }

  /** The site that `dist` leads to; undefined where it leads to none of this version. */
  static at(dist: string): LastSite | undefined {
    try {
      return new LastSite(realpathSync(dist), Object.values(readManifest(dist).pages));
    } catch {
      return undefined; // the first build, or one of another version
    }
  }

  /**
   * Gives a file and its compressed forms a second name below `folder`, where it was published with these bytes and lies
   * there in full length; returns the bytes of the forms. Undefined, and nothing is written, where it is another
   * file, is damaged, or lies on a disk that gives no second names.
   */
  link(file: string, sha256: string, folder: string): Forms | undefined {
    const entry = this.#entries.get(file);
    if (entry?.sha256 !== sha256) return undefined;
    const { bytes, br, gz } = entry;
    const sizes = Object.entries({ "": bytes, ".br": br, ".gz": gz }).filter(([, size]) => size !== undefined);
    const made: string[] = [];
    try {
      for (const [ending, size] of sizes) {
        const from = join(this.#folder, file + ending);
        if (statSync(from).size !== size) throw new Error(`${from} is not as it was published`);
        const to = join(folder, file + ending);
        linkSync(from, to);
        made.push(to);
      }
    } catch {
      // Whoever writes the file now must not write into the last site.
      for (const path of made) rmSync(path);
      return undefined;
    }
    return { ...(br !== undefined && { br }), ...(gz !== undefined && { gz }) };
  }
}
