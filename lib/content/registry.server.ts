import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { kept } from "./kept.server.ts";
import { type Emergency, emergencySchema } from "./schema/emergency.ts";
import { type English, englishSchema } from "./schema/english.ts";
import { type LedgerEntry, ledgerSchema } from "./schema/ledger.ts";
import type { Contact, Fact, Term } from "./schema/registry.ts";
import { registries } from "./schema/registry.ts";

/** The three registries, keyed by entry id, and the one order for emergencies. */
export interface Registries {
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly terms: Readonly<Record<string, Term>>;
  readonly emergency: Emergency;
}

const names = ["contacts", "facts", "terms", "emergency"] as const;
const fileOf = (root: string, name: (typeof names)[number]) => join(root, "content", `${name}.yaml`);

/** Reads content/{contacts,facts,terms,emergency}.yaml, kept as `kept` says; throws a ZodError when the check was skipped and an entry is wrong. */
export const loadRegistries = kept(
  (root) => names.map((name) => fileOf(root, name)),
  (root): Registries => {
    const read = (name: (typeof names)[number]): unknown => parse(readFileSync(fileOf(root, name), "utf8")) ?? {};
    return {
      contacts: registries.contacts.parse(read("contacts")),
      facts: registries.facts.parse(read("facts")),
      terms: registries.terms.parse(read("terms")),
      emergency: emergencySchema.parse(read("emergency")),
    };
  },
);

/** Reads content/ledger.yaml: fact id → what became of it. */
export function loadLedger(root = process.cwd()): Readonly<Record<string, LedgerEntry>> {
  return ledgerSchema.parse(parse(readFileSync(join(root, "content/ledger.yaml"), "utf8")) ?? {});
}

/** Reads content/english.yaml: the page for those who read no Chinese. */
export function loadEnglish(root = process.cwd()): English {
  return englishSchema.parse(parse(readFileSync(join(root, "content/english.yaml"), "utf8")));
}
