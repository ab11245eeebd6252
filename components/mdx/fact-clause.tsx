import { CheckedSource } from "@/components/contacts/fact-source.tsx";
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
        <CheckedSource fact={fact} />）
      </small>
    </>
  );
}
