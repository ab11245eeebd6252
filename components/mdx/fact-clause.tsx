import { DueDate } from "@/components/ui/due-date.tsx";
import { checkedNote } from "@/lib/content/checked.ts";
import type { Fact } from "@/lib/content/schema/registry.ts";

/** A statement with its source, inside a sentence; `bare` where the source stands elsewhere. */
export function FactClause({ fact, bare }: { fact: Fact | undefined; bare?: boolean }) {
  if (!fact) return null;
  if (bare && fact.source) return fact.value;
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
