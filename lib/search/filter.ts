import type { Collection } from "./collection.ts";
import { isEnglishPage } from "./english.ts";
import type { SearchOptions } from "./results.ts";

/** Whether an article of those in Chinese passes the filters: its kind, and a wallet whose models it has in common. */
export function accepts(index: Collection, id: number, { kind, wallet }: SearchOptions): boolean {
  const entry = index.entries[id];
  if (!entry || isEnglishPage(entry)) return false; // which questions in English find
  const { head } = entry;
  if (kind && head.kind !== kind) return false;
  if (!wallet) return true;
  if (head.kind === "wallet") return head.slug === wallet;
  const models = index.entries.find((entry) => entry.head.kind === "wallet" && entry.head.slug === wallet)?.head.models;
  return !models || !head.models || head.models.some((model) => models.includes(model));
}
