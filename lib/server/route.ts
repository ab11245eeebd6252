import { headersFor, matches } from "../publish/headers.ts";
import type { Entry, Manifest, Redirect } from "../publish/manifest.ts";
import { type Running, running as standing } from "../publish/rules.ts";
import { type Address, readParameter } from "./address.ts";

/** What answers an address. */
export type Route =
  | { readonly kind: "file"; readonly entry: Entry }
  | { readonly kind: "redirect"; readonly redirect: Redirect }
  | { readonly kind: "run"; readonly target: string; readonly shell: string | undefined }
  | { readonly kind: "malformed" }
  | { readonly kind: "missing" };

/** Decides what answers an address: a running handler that asks for a parameter it has, then files, then the other handlers. */
export function route(address: Address, manifest: Manifest, running: readonly Running[] = standing): Route {
  const { path, search } = address;
  const mine = running.filter((r) => matches(r.at, path));
  for (const row of mine) {
    if (row.parameter === undefined) continue;
    const value = readParameter(search, row.parameter);
    if (value === 400) return { kind: "malformed" };
    if (value?.trim()) return run(row, address);
  }
  const entry = own(manifest.pages, path) ?? own(manifest.pages, withoutJson(path));
  if (entry) return { kind: "file", entry };
  const redirect = own(manifest.redirects, path) ?? withoutSlash(address, manifest, running);
  if (redirect) return { kind: "redirect", redirect };
  const row = mine.find((r) => r.parameter === undefined);
  if (!row) return { kind: "missing" };
  return readParameter(search, "") === 400 ? { kind: "malformed" } : run(row, address);
}

/** "/api/v1/contacts.json" is what a host that serves files alone calls "/api/v1/contacts"; the server knows both names. */
function withoutJson(path: string): string {
  return path.startsWith("/api/") && path.endsWith(".json") ? path.slice(0, -".json".length) : path;
}

function run(row: Running, { path, search }: Address): Route {
  return { kind: "run", target: (row.handler ?? encodeURI(path)) + search, shell: row.shell };
}

/** "/x/" leads to "/x" where there is such an address; the guard has refused what could leave the site. */
function withoutSlash(
  { path, search }: Address,
  manifest: Manifest,
  running: readonly Running[],
): Redirect | undefined {
  const clean = path.slice(0, -1);
  if (!path.endsWith("/") || clean === "") return undefined;
  const known =
    own(manifest.pages, clean) || own(manifest.redirects, clean) || running.some((r) => matches(r.at, clean));
  const location = encodeURI(clean) + search;
  return known ? { status: 301, location, headers: headersFor({ address: path, type: "" }) } : undefined;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
