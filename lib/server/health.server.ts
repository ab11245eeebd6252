import { paths } from "../paths.ts";
import type { Entry } from "../publish/manifest.ts";
import { readWhole } from "./files.server.ts";
import type { Site } from "./site.server.ts";
import { formsOf } from "./static.server.ts";
import { isWhole } from "./whole.server.ts";

/** What readers get at the moment; `ok` only if they get all of it. */
export interface Health {
  readonly ok: boolean;
  /** When the site was built, null while there is none. */
  readonly built: string | null;
  readonly page: boolean;
  readonly search: boolean;
  readonly code: boolean;
}

/** The same, and that no file of the site is missing or cut short: whether readers may be sent here. Never rejects. */
export async function readinessOf(site: Site | undefined): Promise<Health & { readonly files: boolean }> {
  const [health, files] = await Promise.all([healthOf(site), site ? isWhole(site) : false]);
  return { ...health, ok: health.ok && files, files };
}

/** How long a search may take, in milliseconds, before the site counts as ill. */
const patience = 2_000;

let trying: { readonly site: Site | undefined; readonly health: Promise<Health> } | undefined;

/** Tries what readers do: open a page, search, follow a code. Never rejects; who asks meanwhile is told the same. */
export function healthOf(site: Site | undefined): Promise<Health> {
  if (trying && trying.site === site) return trying.health;
  const health = tryAll(site);
  const mine = { site, health };
  trying = mine;
  void health.then(() => {
    if (trying === mine) trying = undefined;
  });
  return health;
}

async function tryAll(site: Site | undefined): Promise<Health> {
  if (!site) return { ok: false, built: null, page: false, search: false, code: false };
  const [page, search, code] = await Promise.all([
    canRead(site, site.manifest.pages["/"]),
    canSearch(site),
    hasCode(site),
  ]);
  return { ok: page && search && code, built: site.manifest.builtAt, page, search, code };
}

async function canSearch({ handlers }: Site): Promise<boolean> {
  if (!handlers) return false;
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(late.resolve, patience, false);
  const target = `${paths.searchApi}?limit=1&q=%E6%96%AD%E7%BA%BF`;
  // Ahead of those who wait: a busy site is not an ill one.
  const answer = handlers.ask({ target, headers: {}, coding: "" }, { urgent: true });
  const well = answer.then(({ status }) => status === 200).catch(() => false);
  return Promise.race([well, late.promise]).finally(() => clearTimeout(timer));
}

/** Any code will do: its redirect stands in the manifest, or its page on the disk. */
function hasCode(site: Site): Promise<boolean> {
  const { pages, redirects } = site.manifest;
  const isCode = (address: string) => address.startsWith("/s/");
  if (Object.keys(redirects).some(isCode)) return Promise.resolve(true);
  return canRead(site, pages[Object.keys(pages).find(isCode) ?? ""]);
}

async function canRead(site: Site, entry: Entry | undefined): Promise<boolean> {
  if (!entry) return false;
  try {
    for (const form of formsOf(entry)) await readWhole(site, form);
    return true;
  } catch {
    return false;
  }
}
