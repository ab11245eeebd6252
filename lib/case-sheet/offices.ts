import type { Contact } from "../content/schema/registry.ts";
import type { Sheet, WalletKind } from "./fields.ts";

/** The registry entry of the police. */
export const police = "help-110";

/** One rung of the way up: what is done there, and the registry ids of whom to turn to (one of them, when there are several). */
export interface Rung {
  readonly act: "police" | "merchant" | "ask" | "escalate" | "outside";
  readonly contacts: readonly string[];
}

const first: Readonly<Record<WalletKind | "", readonly string[]>> = {
  payment: ["in-app"],
  bank: ["issuing-bank"],
  ecny: ["in-app", "ecny-operator"],
  "self-custody": ["in-app"],
  "": ["in-app"],
};

const outside: Readonly<Record<WalletKind | "", readonly string[]>> = {
  payment: ["help-12363"],
  bank: ["help-12378"],
  ecny: ["help-12378", "help-12345"],
  "self-custody": ["help-12345"],
  "": ["help-12345"],
};

/** Whom to turn to for a complaint, in order: the police before all when money was taken, the shop before the wallet in disputes about a purchase. */
export function rungs({ kind, trouble }: Pick<Sheet, "kind" | "trouble">): Rung[] {
  const crime = trouble === "stolen" || trouble === "tricked";
  const purchase = trouble === "refund" || trouble === "charged-not-completed";
  return [
    ...(crime ? [{ act: "police", contacts: [police] } as const] : []),
    ...(purchase ? [{ act: "merchant", contacts: ["merchant"] } as const] : []),
    { act: "ask", contacts: first[kind] },
    { act: "escalate", contacts: [] },
    { act: "outside", contacts: [...outside[kind], ...(purchase ? ["help-12315"] : [])] },
  ];
}

/** Every registry id that a rung may name. */
export const officeIds: readonly string[] = [
  ...new Set([...Object.values(first).flat(), "merchant", police, ...Object.values(outside).flat(), "help-12315"]),
];

/** Of a registry entry what the sheet shows: the page carries it as data. */
export type Office = Pick<Contact, "name" | "for" | "expiresOn"> & {
  /** The number of a telephone. */
  readonly value?: string;
  /** What the police are not there for. */
  readonly notFor?: string;
};

export type Offices = Readonly<Record<string, Office>>;

/** The offices that a rung may name. */
export function officeTable(contacts: Readonly<Record<string, Contact>>): Offices {
  return Object.fromEntries(
    officeIds.flatMap((id) => {
      const contact = contacts[id];
      if (!contact) return [];
      const { name, kind, value, for: purpose, notFor, expiresOn } = contact;
      const number = kind === "phone" && { value };
      return [[id, { name, for: purpose, expiresOn, ...number, ...(id === police && notFor && { notFor }) }]];
    }),
  );
}
