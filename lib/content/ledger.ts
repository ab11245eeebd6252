import type { LedgerEntry } from "./schema/ledger.ts";

/** One fact of the ledger with its id. */
export interface LedgerLine extends LedgerEntry {
  readonly id: string;
}

/** The ledger's parts: one page each, so that none is heavier than an article. */
export const ledgerParts = [
  { part: "failures", name: "故障", owns: (id: string) => !/^F-(wallet|guide|faq)-/.test(id) },
  { part: "wallets", name: "钱包", owns: (id: string) => id.startsWith("F-wallet-") },
  { part: "guides", name: "指南", owns: (id: string) => id.startsWith("F-guide-") },
  { part: "faq", name: "常见问题", owns: (id: string) => id.startsWith("F-faq-") },
] as const;

export type LedgerPart = (typeof ledgerParts)[number]["part"];

/** The lines of one part of the ledger, in the file's order. */
export function ledgerLines(ledger: Readonly<Record<string, LedgerEntry>>, part: LedgerPart): LedgerLine[] {
  const { owns } = ledgerParts.find((p) => p.part === part) as (typeof ledgerParts)[number];
  return Object.entries(ledger)
    .filter(([id]) => owns(id))
    .map(([id, entry]) => ({ id, ...entry }));
}

/** How many facts were kept, corrected and left out. */
export function ledgerCounts(lines: readonly LedgerEntry[]): Readonly<Record<LedgerEntry["decision"], number>> {
  const counts = { kept: 0, corrected: 0, "left-out": 0 };
  for (const { decision } of lines) counts[decision]++;
  return counts;
}
