import type { Contact } from "../content/schema/registry.ts";
import { contactPath } from "../paths.ts";
import { type ContactAnswer, contactsSchema } from "./schemas.ts";
import type { ApiSource } from "./source.ts";

/** The whole registry, as GET /api/v1/contacts answers it; throws a ZodError when the answer is not what the schema promises. */
export function contactsAnswer(source: ApiSource) {
  const ids = Object.keys(source.contacts);
  return contactsSchema.parse({ total: ids.length, contacts: contactsOf(source, ids) });
}

/** The contacts with these ids, each once; an id that the registry lacks is left out (the content check refuses it). */
export function contactsOf({ contacts, origin }: ApiSource, ids: readonly string[]): ContactAnswer[] {
  return [...new Set(ids)].flatMap((id) => {
    const contact = Object.hasOwn(contacts, id) ? contacts[id] : undefined;
    return contact ? contactAnswer(id, contact, origin) : [];
  });
}

function contactAnswer(id: string, contact: Contact, origin: string): ContactAnswer {
  const { name, kind, value, group, for: purpose, notFor, note, source, checked, checkedOn, expiresOn } = contact;
  return {
    ...{ id, name, kind, value, group, for: purpose, notFor: notFor ?? null, note: note ?? null },
    ...{ source, checked: checked ?? null, checkedOn, expiresOn, url: origin + contactPath(id) },
  };
}
