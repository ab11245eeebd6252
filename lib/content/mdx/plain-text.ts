import { branchesIn, branchSentence, emergencyText } from "../emergency.ts";
import type { Emergency } from "../schema/emergency.ts";
import type { Contact, Fact } from "../schema/registry.ts";
import { attributesOf, childrenOf, isJsx, type MdxNode } from "./parse.ts";

/** The registry entries whose words stand in the text where an article names them. */
export interface Registry {
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly facts: Readonly<Record<string, Fact>>;
  /** {} where only structure is read. */
  readonly emergency: Partial<Emergency>;
}

const blocks = new Set(["paragraph", "heading", "listItem", "mdxJsxFlowElement", "blockquote"]);

/** What a contact reads like inside a sentence: its name, and its number where it has one. */
export function contactText(contact: Contact): string {
  return contact.kind === "entry" ? contact.name : `${contact.name} ${contact.value}`;
}

/** What a fact reads like inside a sentence: its value, then its limit and source in brackets. */
export function factText(fact: Fact): string {
  const limits = [fact.caution, fact.source].filter(Boolean).join("；");
  return limits ? `${fact.value}（${limits}）` : fact.value;
}

/** The words a component puts on the page besides its children. */
function ownWords(name: string, attributes: Record<string, string>, registry: Registry): string {
  if (name === "Contact")
    return registry.contacts[attributes.id ?? ""] ? contactText(registry.contacts[attributes.id ?? ""] as Contact) : "";
  if (name === "Contacts") {
    const entries = (attributes.ids ?? "").split(/\s+/).map((id) => registry.contacts[id]);
    return entries.map((c) => (c ? contactText(c) : "")).join("，");
  }
  if (name === "Fact")
    return registry.facts[attributes.id ?? ""] ? factText(registry.facts[attributes.id ?? ""] as Fact) : "";
  if (name === "Emergency" || name === "EmergencyOrder") return emergencyWords(name, attributes.branch ?? "", registry);
  if (name === "Prompt") return `“${attributes.says}”\n`;
  if (name === "Step") return `${attributes.when ? `${attributes.when}：` : ""}${attributes.title}\n`;
  if (name === "Warning") return `${attributes.title}\n`;
  return "";
}

/** The order of one or several situations; inside a sentence without the situation, which the sentence names. */
function emergencyWords(name: string, branch: string, { emergency, contacts }: Registry): string {
  const named = branchesIn(branch);
  if (name === "Emergency") return named.map((id) => `${branchSentence(id, emergency, contacts)}\n`).join("");
  return named.map((id) => emergencyText(emergency.branches?.[id].order ?? "", contacts)).join("");
}

/** Plain text of a node: what a reader would hear read aloud, block by block. Standard warnings, the same everywhere, are left out. */
export function plainText(node: MdxNode, registry: Registry): string {
  return squeeze(textOf(node, registry));
}

function textOf(node: MdxNode, registry: Registry): string {
  if ("value" in node && typeof node.value === "string")
    return node.type === "text" || node.type === "inlineCode" ? node.value : "";
  const inner = childrenOf(node)
    .map((child) => textOf(child, registry))
    .join("");
  const own = isJsx(node) ? ownWords(node.name ?? "", attributesOf(node), registry) : "";
  return blocks.has(node.type) ? `${own}${inner}\n` : own + inner;
}

function squeeze(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
}
