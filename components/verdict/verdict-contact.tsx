import { ContactLink } from "@/components/contacts/contact-link.tsx";
import type { Contact } from "@/lib/content/schema/registry.ts";
import type { Verdict } from "@/lib/content/schema/verdict.ts";
import { viaInOrder } from "@/lib/content/via.ts";
import { paths } from "@/lib/paths.ts";

type Contacts = Readonly<Record<string, Contact>>;

/** Whom to turn to: the first as a row to tap, operators, of whom a reader has one, each in a row; then the others, and what to say. */
export function VerdictContact({ contact, contacts }: { contact: Verdict["contact"]; contacts: Contacts }) {
  const via = viaInOrder(contact.via, contacts);
  const second = via.findIndex(({ before }) => before === "，再找");
  const first = second < 0 ? via : via.slice(0, second);
  const others = second < 0 ? [] : via.slice(second);
  return (
    <>
      {first.map(({ id, contact }) => (
        <First key={id} id={id} contact={contact} />
      ))}
      {others.length > 0 && (
        <p>
          再找
          {others.map(({ id, contact }, i) => (
            <span key={id}>
              {i > 0 && "、"}
              <ContactLink id={id} contact={contact} />
            </span>
          ))}
          。
        </p>
      )}
      <p>{contact.says}</p>
    </>
  );
}

function First({ id, contact: { kind, name, value } }: { id: string; contact: Contact }) {
  const phone = kind === "phone";
  return (
    <a className="verdict-first" href={phone ? `tel:${value}` : `${paths.contacts}#${id}`}>
      {name}
      {phone && <b>{value}</b>}
    </a>
  );
}
