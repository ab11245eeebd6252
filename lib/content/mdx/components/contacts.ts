import type { BlockContent } from "mdast";
import { checkedNote } from "../../checked.ts";
import { contactText } from "../../registry.ts";
import type { Contact } from "../../schema/registry.ts";
import { component } from "../component.ts";
import { list, paragraph, strong } from "../markdown-nodes.ts";

const idsIn = (ids: string): string[] => ids.split(/\s+/);

/** `<Contacts />`: several contacts as a list. */
export const contacts = component({
  required: { ids: { type: "contacts" } },
  optional: { form: { type: "enum", values: ["lines"] } },
  body: "void",
  view: ({ ids, form }, pens) => pens.contacts(ids, form),
  markdown: ({ ids }, { registry }) => {
    const known = idsIn(ids).flatMap((id) => registry.contacts[id] ?? []);
    return [list(known.map(contactLine))];
  },
  plain: ({ ids }, registry) =>
    idsIn(ids)
      .map((id) => contactText(registry.contacts[id]))
      .join("，"),
  contacts: ({ ids }) => idsIn(ids),
});

/** A contact with what it is for and when it was checked. */
export function contactLine(contact: Contact): BlockContent[] {
  const { name, value, for: use, notFor, note } = contact;
  const parts = [value, `什么事找它：${use}`, notFor && `不归它管：${notFor}`, note, checkedNote(contact)].filter(
    Boolean,
  );
  return [paragraph(strong(name), `：${parts.join("。")}。`)];
}
