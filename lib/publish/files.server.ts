import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file as it lies on the disk. */
export interface Found {
  /** Path below dist/, with "/". */
  readonly name: string;
  readonly body: Buffer;
}

/** Every file below a folder, one after the other, hidden ones left out except .well-known; nothing when the folder is not there; `prefix` goes before each name. */
export function* readFolder(folder: string, prefix = ""): Generator<Found> {
  if (!existsSync(folder)) return;
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((f) => f.isFile()).map((f) => relative(folder, join(f.parentPath, f.name)));
  const names = files.filter((f) => !/(^|[\\/])\.(?!well-known[\\/])/.test(f)).sort();
  for (const name of names) {
    yield { name: prefix + name.split(sep).join("/"), body: readFileSync(join(folder, name)) };
  }
}
