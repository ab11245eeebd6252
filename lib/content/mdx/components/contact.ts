import { contactText } from "../../registry.ts";
import { component } from "../component.ts";

/** `<Contact />`: one contact inside a sentence. */
export const contact = component({
  required: { id: { type: "contacts" } },
  inline: true,
  body: "void",
  view: ({ id }, pens) => pens.contact(id),
  markdown: ({ id }, { contacts }) => contactText(contacts[id]),
  plain: ({ id }, { contacts }) => contactText(contacts[id]),
  contacts: ({ id }) => [id],
});
