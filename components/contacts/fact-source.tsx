import { DueDate } from "@/components/ui/due-date.tsx";
import { checkedNote } from "@/lib/content/checked.ts";
import type { Fact } from "@/lib/content/schema/registry.ts";

/** Where a fact is known from, with its caution, for a line of its own below what tells it; nothing where its only source is ourselves. */
export function FactSource({ fact }: { fact: Fact | undefined }) {
  if (!fact?.source) return null;
  return (
    <>
      {fact.caution && `${fact.caution}。`}依据：
      <CheckedSource fact={fact} />
    </>
  );
}

/** A source and when it was looked at. */
export function CheckedSource({ fact }: { fact: Fact }) {
  return (
    <>
      {fact.source}，
      <DueDate on={fact.expiresOn} mark="待核实">
        {checkedNote(fact)}
      </DueDate>
    </>
  );
}
