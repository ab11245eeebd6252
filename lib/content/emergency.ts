import { type Emergency, type EmergencyBranch, emergencyBranches } from "./schema/emergency.ts";
import type { Contact } from "./schema/registry.ts";

/** A piece of a text of content/emergency.yaml: words, or a contact that it names. */
export type EmergencyPiece = string | { readonly contact: string };

type Contacts = Readonly<Record<string, Contact>>;

const NAMED = /\{([a-z0-9-]+)\}/;

/** A text split at the contacts it names; "先打 {help-110}" gives ["先打 ", { contact: "help-110" }]. */
export function piecesOf(text: string): EmergencyPiece[] {
  const parts = text.split(NAMED).map((part, i) => (i % 2 === 0 ? part : { contact: part }));
  return parts.filter((part) => part !== "");
}

/** The ids of the contacts that a text names, in order. */
export function contactsIn(text: string): string[] {
  return piecesOf(text).flatMap((piece) => (typeof piece === "string" ? [] : [piece.contact]));
}

/** What a contact reads like in an order: its number, or its name where it has none; "" when it is not registered. */
export function calledAs(contact: Contact | undefined): string {
  if (!contact) return "";
  return contact.kind === "entry" ? contact.name : contact.value;
}

/** A text with its contacts as plain words. */
export function emergencyText(text: string, contacts: Contacts): string {
  return piecesOf(text)
    .map((piece) => (typeof piece === "string" ? piece : calledAs(contacts[piece.contact])))
    .join("");
}

/** A stretch of a text, with the number to dial where it is one. */
export interface SpokenPiece {
  readonly text: string;
  readonly tel?: string;
}

/** A text in pieces for a page that is made in the browser: words, and numbers to dial. */
export function spokenPieces(text: string, contacts: Contacts): SpokenPiece[] {
  return piecesOf(text).map((piece) => {
    if (typeof piece === "string") return { text: piece };
    const contact = contacts[piece.contact];
    const called = { text: calledAs(contact) };
    return contact?.kind === "phone" ? { ...called, tel: contact.value } : called;
  });
}

/** Branch ids out of an attribute such as "contacted money-there", unknown ones left out. */
export function branchesIn(value: string): EmergencyBranch[] {
  const named = value.split(/\s+/);
  return emergencyBranches.filter((id) => named.includes(id));
}

/** "有人联系过你，钱已经出去：先打 110，说清…，再挂失钱包和卡。": one branch as a sentence; "" while there is no such branch. */
export function branchSentence(branch: EmergencyBranch, { branches }: Partial<Emergency>, contacts: Contacts): string {
  const found = branches?.[branch];
  return found ? `${found.when}：${emergencyText(found.order, contacts)}。` : "";
}

/** True where two people can share the work: both the police and the freezing are calls. */
export function sharesWork(branch: EmergencyBranch, { branches }: Partial<Emergency>): boolean {
  const acts = branches?.[branch].steps.map(({ act }) => act) ?? [];
  return acts.includes("police") && acts.includes("freeze");
}

/** Puts the order of a branch where a text names it in braces by its short name, as replies do: {有人联系过}. */
export function fillOrders(text: string, { branches }: Partial<Emergency>, contacts: Contacts): string {
  return Object.values(branches ?? {}).reduce(
    (filled, { name, order }) => filled.replaceAll(`{${name}}`, emergencyText(order, contacts)),
    text,
  );
}
