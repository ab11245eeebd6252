import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
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

let loaded: Registries | undefined;

/** Reads content/{contacts,facts,terms,emergency}.yaml once a process, anew at each call under `next dev`; throws a ZodError when the check was skipped and an entry is wrong. */
export function loadRegistries(root = process.cwd()): Registries {
  if (loaded && process.env.NODE_ENV !== "development") return loaded;
  const read = (name: string): unknown => parse(readFileSync(join(root, "content", `${name}.yaml`), "utf8")) ?? {};
  loaded = {
    contacts: registries.contacts.parse(read("contacts")),
    facts: registries.facts.parse(read("facts")),
    terms: registries.terms.parse(read("terms")),
    emergency: emergencySchema.parse(read("emergency")),
  };
  return loaded;
}

/** Reads content/ledger.yaml: fact id → what became of it. */
export function loadLedger(root = process.cwd()): Readonly<Record<string, LedgerEntry>> {
  return ledgerSchema.parse(parse(readFileSync(join(root, "content/ledger.yaml"), "utf8")) ?? {});
}

/** Reads content/english.yaml: the page for those who read no Chinese. */
export function loadEnglish(root = process.cwd()): English {
  return englishSchema.parse(parse(readFileSync(join(root, "content/english.yaml"), "utf8")));
}
