import { headersFor, matches } from "../publish/headers.ts";
import type { Derived, Entry, Manifest, Redirect } from "../publish/manifest.ts";
import { type Running, running as standing } from "../publish/rules.ts";
import { type Address, readSearch, utf8Search } from "./address.ts";
import { type Meant, similarPaths } from "./similar.ts";

/** What answers an address. */
export type Route =
  | { readonly kind: "file"; readonly entry: Entry }
  | { readonly kind: "derived"; readonly entry: Entry; readonly derived: Derived }
  | { readonly kind: "redirect"; readonly redirect: Redirect }
  | { readonly kind: "run"; readonly target: string; readonly shell: string | undefined }
  | { readonly kind: "malformed" }
  | { readonly kind: "missing" };

/** Decides what answers an address: a running handler that asks for a parameter it has, then files, then the other handlers. */
export function route(address: Address, manifest: Manifest, running: readonly Running[] = standing): Route {
  const { path, search } = address;
  const mine = running.filter((r) => matches(r.at, path));
  const sent = mine.length > 0 ? readSearch(search) : 400;
  for (const row of mine) {
    if (row.parameter === undefined) continue;
    if (sent === 400) return { kind: "malformed" };
    if (sent.get(row.parameter)?.trim()) return run(row, path, sent);
  }
  const entry = own(manifest.pages, path) ?? own(manifest.pages, withoutJson(path));
  if (entry) return { kind: "file", entry };
  const derived = own(manifest.derived, path) ?? own(manifest.derived, withoutJson(path));
  const source = derived && own(manifest.pages, derived.from);
  if (derived && source) return { kind: "derived", entry: source, derived };
  const redirect = own(manifest.redirects, path);
  if (redirect) return { kind: "redirect", redirect };
  const row = mine.find((r) => r.parameter === undefined);
  if (!row) return elsewhere(address, manifest, running);
  return sent === 400 ? { kind: "malformed" } : run(row, path, sent);
}

/** "/api/v1/contacts.json" is what a host that serves files alone calls "/api/v1/contacts"; the server knows both names. */
function withoutJson(path: string): string {
  return path.startsWith("/api/") && path.endsWith(".json") ? path.slice(0, -".json".length) : path;
}

/** A handler reads UTF-8, whatever was sent. */
function run(row: Running, path: string, sent: ReadonlyMap<string, string>): Route {
  return { kind: "run", target: (row.handler ?? encodeURI(path)) + utf8Search(sent), shell: row.shell };
}

/** A misspelt address leads to the one that was meant, where there is such a one; what is found begins with one slash. */
function elsewhere({ path, search }: Address, manifest: Manifest, running: readonly Running[]): Route {
  const exists = (one: string): boolean =>
    Boolean(own(manifest.pages, one) || own(manifest.derived, one) || own(manifest.redirects, one)) ||
    running.some((r) => matches(r.at, one));
  const meant = similarPaths(path).find((one) => exists(one.path)) ?? movedMarkdown(path, manifest);
  if (!meant) return { kind: "missing" };
  const location = encodeURI(meant.path) + search + (meant.anchor && `#${meant.anchor}`);
  return {
    kind: "redirect",
    redirect: { status: 301, location, headers: headersFor({ address: meant.path, type: "" }) },
  };
}

/** The Markdown of an article that has moved stands beside its new page. */
function movedMarkdown(path: string, { pages, redirects }: Manifest): Meant | undefined {
  const page = path.endsWith(".md") ? own(redirects, path.slice(0, -".md".length)) : undefined;
  const moved = page && `${page.location.replace(/[#?].*/, "")}.md`;
  return moved && own(pages, moved) ? { path: moved, anchor: "" } : undefined;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
