import { DueDate } from "@/components/ui/due-date.tsx";
import { checkedNote } from "@/lib/content/checked.ts";
import type { Contact } from "@/lib/content/schema/registry.ts";

/** Registry entries as a list: what each is for, its number, and when it was checked. `details` adds source and limits, and makes each entry a link target. */
export function ContactCards(props: {
  entries: readonly { id: string; contact: Contact | undefined }[];
  details?: boolean;
}) {
  return (
    <ul className="contacts">
      {props.entries.map(
        ({ id, contact }) => contact && <ContactCard key={id} id={id} contact={contact} details={props.details} />,
      )}
    </ul>
  );
}

function ContactCard({ id, contact, details }: { id: string; contact: Contact; details?: boolean | undefined }) {
  return (
    <li id={details ? id : undefined}>
      <p className="contact-name">{contact.name}</p>
      {contact.kind === "phone" ? (
        <a className="tel" href={`tel:${contact.value}`}>
          {contact.value}
        </a>
      ) : (
        <p className="contact-value">{contact.value}</p>
      )}
      <p className="contact-for">{contact.for}</p>
      {contact.notFor && <p className="contact-for">不归它管：{contact.notFor}</p>}
      <p className="contact-checked">
        <DueDate on={contact.expiresOn} mark="待核实">
          {checkedNote(contact)}
        </DueDate>
        {contact.checked === "secondary" && "，以官方公布的为准"}
        {contact.note && `。${contact.note}`}
        {details && contact.kind !== "entry" && `。依据：${contact.source}`}
      </p>
    </li>
  );
}
