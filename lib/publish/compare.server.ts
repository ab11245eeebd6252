import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** What became of the files of one kind between two sites. */
export interface Compared {
  /** First folder and ending, e.g. "failures/*.html". */
  readonly kind: string;
  readonly same: number;
  /** What differs, the older one first. */
  readonly changed: readonly { readonly name: string; readonly texts: readonly [string, string] }[];
  /** In the first site alone, in the second alone. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/**
 * Compares two published sites file by file, byte by byte. The hash in the name of a module is left out, in names and in
 * texts: one changed module changes every page that names it. So are the manifest, and the bytes of compressed forms.
 */
export function compareSites(before: string, after: string): Compared[] {
  const [old, now] = [filesIn(before), filesIn(after)];
  const kinds = Map.groupBy([...new Set([...old.keys(), ...now.keys()])].toSorted(), kindOf);
  return [...kinds]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, names]) => {
      const both = names.filter((name) => old.has(name) && now.has(name));
      const changed = both.flatMap((name) => {
        const texts = [textOf(old.get(name)), textOf(now.get(name))] as const;
        return texts[0] === texts[1] || isCompressed(name) ? [] : [{ name, texts }];
      });
      const [gone, added] = [names.filter((name) => !now.has(name)), names.filter((name) => !old.has(name))];
      return { kind, same: both.length - changed.length, changed, gone, added };
    });
}

/** Where two texts first differ, with some of what is around it. */
export function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  return `${at}: ${around(a)} → ${around(b)}`;
}

/** Name without its hash → path on the disk. */
function filesIn(folder: string): Map<string, string> {
  const root = realpathSync(folder);
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const named = found.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [withoutHashes(relative(root, path).split(sep).join("/")), path] as const;
  });
  return new Map(named.filter(([name]) => name !== "manifest.json"));
}

const textOf = (path = ""): string => withoutHashes(readFileSync(path, "utf8"));

/** "_assets/search-worker-AB12CD34.js" as "_assets/search-worker-*.js"; chunks have no other name than their hash. */
function withoutHashes(text: string): string {
  return text.replace(/((?:_assets|workers)\/(?!chunk)[a-z.-]+[-.])(?:[A-Z0-9]{8}|[0-9a-f]{10})(?=\.)/g, "$1*");
}

const isCompressed = (name: string): boolean => /\.(br|gz)$/.test(name);

function kindOf(name: string): string {
  const folder = name.includes("/") ? `${name.slice(0, name.indexOf("/"))}/` : "";
  return `${folder}*${/\.[a-z]+(\.(br|gz))?$/.exec(name)?.[0] ?? ""}`;
}
