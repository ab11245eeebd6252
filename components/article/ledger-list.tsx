import type { LedgerLine } from "@/lib/content/ledger.ts";

const decisionNames: Record<LedgerLine["decision"], string> = {
  kept: "保留",
  corrected: "改写后保留",
  "left-out": "不收",
};
const sourceNumerals = ["一", "二", "三", "四", "五"];

/** Facts of the sources, each with what became of it, where it stands and why. */
export function LedgerList({ lines }: { lines: readonly LedgerLine[] }) {
  return (
    <ul className="ledger">
      {lines.map(({ id, says, sources, decision, at, why }) => (
        <li key={id} id={id}>
          <p>{says}</p>
          <p className="reviewed">
            来源{sources.map((n) => sourceNumerals[n - 1]).join("、")}。{decisionNames[decision]}
            {at && (
              <>
                ，<a href={`/${at}`}>写在这里</a>
              </>
            )}
            {why && `。${why}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
