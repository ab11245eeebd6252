import { Fragment } from "react";
import { calledAs, piecesOf } from "@/lib/content/emergency.ts";
import type { Registry } from "@/lib/content/registry.ts";
import { paths } from "@/lib/paths.ts";

type Contacts = Registry["contacts"];

/** A text of content/emergency.yaml with its numbers to tap. */
export function EmergencyText({ text, contacts }: { text: string; contacts: Contacts }) {
  return piecesOf(text).map((piece) =>
    typeof piece === "string" ? (
      <Fragment key={piece}>{piece}</Fragment>
    ) : (
      <Called key={piece.contact} id={piece.contact} contacts={contacts} />
    ),
  );
}

/** A contact by its number, which an order names without its title. */
function Called({ id, contacts }: { id: string; contacts: Contacts }) {
  const contact = contacts[id];
  if (!contact) return null;
  const href = contact.kind === "phone" ? `tel:${contact.value}` : `${paths.contacts}#${id}`;
  return (
    <a className={contact.kind === "phone" ? "tel" : undefined} href={href}>
      {calledAs(contact)}
    </a>
  );
}
