"use client";

import { createContext, useContext } from "react";
import { ContactList } from "@/components/contacts/contact-lines.tsx";
import { ContactLink } from "@/components/contacts/contact-link.tsx";
import { EmergencyClause, EmergencyOrders } from "@/components/emergency/emergency-order.tsx";
import type { Registry } from "@/lib/content/mdx/plain-text.ts";
import { FactClause } from "./fact-clause.tsx";

/** The registry's entries, for the components that an article names them with. */
export const RegistryContext = createContext<Registry>({ contacts: {}, facts: {}, emergency: {} });

/** `<Contact id>`: one contact inside a sentence. */
export function RegistryContact({ id }: { id: string }) {
  return <ContactLink id={id} contact={useContext(RegistryContext).contacts[id]} />;
}

/** `<Contacts ids>`: several contacts as a list. */
export function RegistryContacts(props: { ids: string; form?: string }) {
  return <ContactList {...props} contacts={useContext(RegistryContext).contacts} />;
}

/** `<Fact id>`: a statement with its source. */
export function RegistryFact({ id }: { id: string }) {
  return <FactClause fact={useContext(RegistryContext).facts[id]} />;
}

/** `<Emergency branch>`: what to do first, as a list. */
export function RegistryEmergency({ branch }: { branch: string }) {
  return <EmergencyOrders branch={branch} registry={useContext(RegistryContext)} />;
}

/** `<EmergencyOrder branch>`: the same inside a sentence. */
export function RegistryEmergencyOrder({ branch }: { branch: string }) {
  return <EmergencyClause branch={branch} registry={useContext(RegistryContext)} />;
}
