import { checkedNote } from "./checked.ts";
import type { Emergency } from "./schema/emergency.ts";
import type { Contact, Fact } from "./schema/registry.ts";

/** The registry entries whose words stand in the text where an article names them. */
export interface Registry {
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly facts: Readonly<Record<string, Fact>>;
  /** {} where only structure is read. */
  readonly emergency: Partial<Emergency>;
}

/** The entries that an article may ask for: those whose ids stand in its compiled text, or in what to do first, which it may tell. */
export function entriesIn(code: string, registry: Registry): Registry {
  const { contacts, facts, emergency } = registry;
  // Looking for each id of the registry in every text took more than twice as long. An n after a backslash ends a line.
  const words = new Set((code + JSON.stringify(emergency)).match(/(?<!\\)[a-z0-9-]+/g));
  const named = <T>(entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => words.has(id)));
  return { contacts: named(contacts), facts: named(facts), emergency };
}

/** What a contact reads like inside a sentence: its name, and its number where it has one; "" when it is not registered. */
export function contactText(contact: Contact | undefined): string {
  if (!contact) return "";
  return contact.kind === "entry" ? contact.name : `${contact.name} ${contact.value}`;
}

/** What a fact reads like inside a sentence: its value, then its limit and source in brackets; "" when it is not registered. */
export function factText(fact: Fact | undefined): string {
  return fact ? bracketed(fact.value, [fact.caution, fact.source]) : "";
}

/** The same with the day on which its source was checked. */
export function datedFactText(fact: Fact | undefined): string {
  return fact ? bracketed(fact.value, [fact.caution, fact.source && `${fact.source}，${checkedNote(fact)}`]) : "";
}

function bracketed(value: string, limits: readonly (string | undefined)[]): string {
  const said = limits.filter(Boolean).join("；");
  return said ? `${value}（${said}）` : value;
}
