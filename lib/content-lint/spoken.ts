import { calledAs } from "../content/emergency.ts";
import { attributesOf, childrenOf, isJsx, type MdxNode } from "../content/mdx/parse.ts";
import { contactText } from "../content/registry.ts";
import type { Contact } from "../content/schema/registry.ts";

/** Stands for words that another source is answerable for. */
const ELSEWHERE = "□";

/** A paragraph or a list item as it is read aloud, contacts by name and number; what stands in a source of its own is left out. */
export function spokenText(node: MdxNode, contacts: Readonly<Record<string, Contact>>): string {
  if (isJsx(node)) {
    const contact = node.name === "Contact" ? contacts[attributesOf(node).id ?? ""] : undefined;
    if (!contact) return ELSEWHERE;
    return contact.group === "emergency" ? calledAs(contact) : contactText(contact);
  }
  if ("value" in node && typeof node.value === "string") return node.value;
  return childrenOf(node)
    .map((child) => spokenText(child, contacts))
    .join("");
}
