import { endingOf, typeOf } from "../publish/content-types.ts";
import type { Headers } from "../publish/headers.ts";
import type { Manifest } from "../publish/manifest.ts";

/** Headers of the addresses under a pattern: "/x" exactly, "/x/*" everything below, "/x/*.md" of that ending. */
export interface FolderRule {
  readonly pattern: string;
  readonly headers: Headers;
}

/** Headers that do no harm where nobody asked for them; the others are given only to the very addresses that have them. */
const harmless = [
  "content-security-policy",
  "cross-origin-opener-policy",
  "permissions-policy",
  "referrer-policy",
  "x-content-type-options",
];

/**
 * The headers of a site in few rules, for hosts that add up all rules that match and allow a hundred: no header is named
 * twice for one address. Of a page's policy only who may frame it is said, for the rest stands in the page itself.
 */
export function folderRules({ pages }: Pick<Manifest, "pages">): FolderRule[] {
  const served = Object.entries(pages).map(([address, entry]) => ({
    address: hostAddress(address, entry.file),
    ...entry,
  }));
  const folders = Map.groupBy(served, ({ address }) => /^\/[^/]+\//.exec(address)?.[0] ?? "");
  const rules: FolderRule[] = [];
  for (const { address, headers } of folders.get("") ?? []) rules.push({ pattern: address, headers: reduced(headers) });
  folders.delete("");
  for (const [folder, all] of folders) {
    const shared = sharedBy(all.map(({ headers }) => reduced(headers)));
    rules.push({ pattern: `${folder}*`, headers: shared });
    for (const [ending, some] of Map.groupBy(all, ({ address }) => (typeOf(address) ? endingOf(address) : ""))) {
      const more = without(
        sharedBy(
          some.map(({ headers }) => reduced(headers)),
          false,
        ),
        shared,
      );
      if (ending && Object.keys(more).length > 0) rules.push({ pattern: `${folder}*.${ending}`, headers: more });
    }
  }
  return rules;
}

/** The address at which a host of files has a file: "/api/v1/contacts" is "/api/v1/contacts.json" there. */
export function hostAddress(address: string, file: string): string {
  return file.endsWith(".html") && !address.endsWith(".html") ? address : `/${file}`;
}

/** What a host of few rules sends: no Link, which differs on every address, and of the policy of a page the part that cannot stand in it. */
export function reduced(headers: Headers): Headers {
  const { link: _, "content-security-policy": policy = "", ...rest } = headers;
  const isPage = headers["content-type"]?.startsWith("text/html");
  const said = isPage ? /frame-ancestors .*$/.exec(policy)?.[0] : policy;
  return said ? { ...rest, "content-security-policy": said } : rest;
}

/** Headers that all of them have alike; of harmless ones (unless told otherwise) those that none has differently. */
function sharedBy(all: readonly Headers[], generous = true): Headers {
  const names = [...new Set(all.flatMap((headers) => Object.keys(headers)))].sort();
  const rows = names.flatMap((name) => {
    const values = new Set(all.map((headers) => headers[name]));
    if (generous && harmless.includes(name)) values.delete(undefined);
    const [value] = values;
    return values.size === 1 && value !== undefined ? [[name, value] as const] : [];
  });
  return Object.fromEntries(rows);
}

function without(headers: Headers, known: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => known[name] === undefined));
}
