import type { Contact } from "./schema/registry.ts";

/** One of those whom a verdict names, with the words that join it to the one before. */
export interface Via {
  readonly before: "" | "，再找" | "、";
  readonly id: string;
  readonly contact: Contact;
}

/** Whom to turn to, the first one first; operators, of whom a reader has one, stand side by side. Unregistered ids are left out. */
export function viaInOrder(ids: readonly string[], contacts: Readonly<Record<string, Contact>>): Via[] {
  const known = ids.flatMap((id) => (contacts[id] ? [{ id, contact: contacts[id] }] : []));
  const first = known.findIndex(({ contact }, i) => i > 0 && !isSame(contact, known[i - 1]?.contact));
  return known.map((one, i) => ({ ...one, before: i === 0 ? "" : i === first ? "，再找" : "、" }));
}

function isSame(a: Contact, b: Contact | undefined): boolean {
  return a.group === "carrier" && b?.group === "carrier";
}
