import { DueDate } from "@/components/ui/due-date.tsx";
import { checkedNote } from "@/lib/content/checked.ts";
import type { Fact } from "@/lib/content/schema/registry.ts";

/** A statement with its source, inside a sentence. */
export function FactClause({ fact }: { fact: Fact | undefined }) {
  if (!fact) return null;
  if (!fact.source) return fact.caution ? `${fact.value}（${fact.caution}）` : fact.value;
  return (
    <>
      {fact.value}
      <small className="cite">
        （{fact.caution && `${fact.caution}；`}
        {fact.source}，
        <DueDate on={fact.expiresOn} mark="待核实">
          {checkedNote(fact)}
        </DueDate>
        ）
      </small>
    </>
  );
}
