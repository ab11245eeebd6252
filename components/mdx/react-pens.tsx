import { createElement, type ReactNode } from "react";
import { ContactList } from "@/components/contacts/contact-lines.tsx";
import { ContactLink } from "@/components/contacts/contact-link.tsx";
import { EmergencyClause, EmergencyOrders } from "@/components/emergency/emergency-order.tsx";
import type { Pens } from "@/lib/content/mdx/pens.ts";
import type { Registry } from "@/lib/content/registry.ts";
import { FactClause } from "./fact-clause.tsx";

/** What components of articles are drawn with away from their page: no ticks, no codes, and no context, which a route handler's React has none of. */
export function reactPens(where: Pens["where"], registry: Registry): Pens {
  const { contacts, facts } = registry;
  return {
    where,
    h: (tag, attributes, ...inner) => createElement(tag, attributes, ...(inner as readonly ReactNode[])),
    // The desk shows sections of several articles on one page.
    anchor: (id) => (where === "desk" ? `at-${id}` : id),
    formerIds: () => null,
    code: () => null,
    tick: () => null,
    contact: (id) => <ContactLink id={id} contact={contacts[id]} />,
    contacts: (ids, form) => <ContactList ids={ids} {...(form && { form })} contacts={contacts} />,
    fact: (id) => <FactClause fact={facts[id]} />,
    orders: (branch) => <EmergencyOrders branch={branch} registry={registry} />,
    order: (branch) => <EmergencyClause branch={branch} registry={registry} />,
  };
}
