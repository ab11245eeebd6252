import type { Contact } from "./schema/registry.ts";

/** A number of the registry to be called in despair; `money`: only where money is spoken of. */
export interface CrisisCall {
  readonly value: string;
  readonly name: string;
  readonly money: boolean;
}

const ids = ["help-12356", "help-120", "help-110", "help-96110"] as const;

/** Whom to call, first things first; throws when the registry has lost one. */
export function crisisCalls(contacts: Readonly<Record<string, Contact>>): CrisisCall[] {
  return ids.map((id) => {
    const contact = contacts[id];
    if (!contact) throw new Error(`content/contacts.yaml: ${id} is gone, which whoever despairs is told to call`);
    return { value: contact.value, name: contact.name, money: id === "help-110" || id === "help-96110" };
  });
}
