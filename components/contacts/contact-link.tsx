import type { Contact } from "@/lib/content/schema/registry.ts";
import { paths } from "@/lib/paths.ts";

/** A contact inside a sentence: its name, and its number to tap. */
export function ContactLink({ id, contact }: { id: string; contact: Contact | undefined }) {
  if (!contact) return null;
  if (contact.kind !== "phone") return <a href={`${paths.contacts}#${id}`}>{contact.name}</a>;
  return (
    <>
      <a href={`${paths.contacts}#${id}`}>{contact.name}</a>{" "}
      <a className="tel" href={`tel:${contact.value}`}>
        {contact.value}
      </a>
    </>
  );
}
