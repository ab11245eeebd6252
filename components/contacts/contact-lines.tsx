import type { Contact } from "@/lib/content/schema/registry.ts";
import { paths } from "@/lib/paths.ts";
import { ContactCards } from "./contact-cards.tsx";

type Entry = { readonly id: string; readonly contact: Contact | undefined };

/** `<Contacts ids form>`: registry entries as cards, or one line each where a reader looks for one number among many. */
export function ContactList({
  ids,
  form,
  contacts,
}: {
  ids: string;
  form?: string;
  contacts: Readonly<Record<string, Contact>>;
}) {
  const entries = ids.split(/\s+/).map((id) => ({ id, contact: contacts[id] }));
  return form === "lines" ? <ContactLines entries={entries} /> : <ContactCards entries={entries} />;
}

/** Name and number, one line each; the rest stands in the registry, to which the name leads. */
function ContactLines({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul className="contact-lines">
      {entries.map(({ id, contact }) => contact && <ContactLine key={id} id={id} contact={contact} />)}
    </ul>
  );
}

function ContactLine({ id, contact: { kind, name, value } }: { id: string; contact: Contact }) {
  if (kind === "phone")
    return (
      <li>
        <a href={`tel:${value}`}>
          <span>{name}</span>
          <b>{value}</b>
        </a>
      </li>
    );
  return (
    <li>
      <a href={`${paths.contacts}#${id}`}>
        <span>{name}</span>
      </a>
    </li>
  );
}
