import type { Contact } from "../content/schema/registry.ts";
import { digitsOf } from "../text/tokens/plain.ts";
import { brands, wellKnownSites } from "./brands.ts";
import { publicNumbers } from "./public-numbers.ts";

/** What a look-up needs of the registry and of what everybody knows. */
export interface Directory {
  readonly numbers: readonly { readonly id: string; readonly digits: string; readonly sms: boolean }[];
  readonly hosts: readonly { readonly id: string; readonly host: string }[];
  /** Numbers that are known, digits only: the registry's and the public's. */
  readonly known: ReadonlySet<string>;
  /** Official sites, each with its owner, "" where there is no brand. */
  readonly sites: ReadonlyMap<string, string>;
  /** Host of this site, "" when it is not known. */
  readonly own: string;
}

/** The part of a registry entry that a look-up reads. */
export type Entry = Pick<Contact, "kind" | "value">;

/** The registry's numbers and addresses, ready to be compared. A number with its area code is also known without it. `origin` is this site's, e.g. "https://example.org". */
export function directoryOf(contacts: Readonly<Record<string, Entry>>, origin = ""): Directory {
  const numbers: { id: string; digits: string; sms: boolean }[] = [];
  const hosts: { id: string; host: string }[] = [];
  for (const [id, { kind, value }] of Object.entries(contacts)) {
    if (kind === "web") hosts.push({ id, host: hostOf(value) });
    if (kind !== "phone" && kind !== "sms") continue;
    const digits = digitsOf(value);
    const [, local] = /^0\d{2,3}-(\d{4,8})$/.exec(value) ?? [];
    for (const number of local && !/^\d{7,8}$/.test(local) ? [digits, local] : [digits])
      numbers.push({ id, digits: number, sms: kind === "sms" });
  }
  const known = new Set([...numbers.map(({ digits }) => digits), ...publicNumbers.keys()]);
  return { numbers, hosts, known, sites, own: hostOf(origin) };
}

const sites: ReadonlyMap<string, string> = new Map([
  ...wellKnownSites.map((site) => [site, ""] as const),
  ...brands.flatMap((brand) => brand.sites.map((site) => [site, brand.name] as const)),
]);

/** The host of an address, "www." left out. */
function hostOf(address: string): string {
  return (address.replace(/^[a-z]+:\/\//i, "").split(/[/?#:]/)[0] ?? "").toLowerCase().replace(/^www\./, "");
}

/** Whether a host is a site or stands below it. */
export const isWithin = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);
