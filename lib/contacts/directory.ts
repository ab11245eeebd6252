import type { Contact } from "../content/schema/registry.ts";
import { digitsOf } from "../text/mask.ts";

/** What a look-up needs of the registry. */
export interface Directory {
  readonly numbers: readonly { readonly id: string; readonly digits: string; readonly sms: boolean }[];
  readonly hosts: readonly { readonly id: string; readonly host: string }[];
}

/** The part of a registry entry that a look-up reads. */
export type Entry = Pick<Contact, "kind" | "value">;

/** The registry's numbers and addresses, ready to be compared. A number with its area code is also known without it. */
export function directoryOf(contacts: Readonly<Record<string, Entry>>): Directory {
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
  return { numbers, hosts };
}

/** The host of a registry entry's address, "www." left out. */
function hostOf(address: string): string {
  return (address.replace(/^[a-z]+:\/\//i, "").split(/[/?#:]/)[0] ?? "").toLowerCase().replace(/^www\./, "");
}
