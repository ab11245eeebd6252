import { ledgerCounts, ledgerLines, ledgerParts } from "@/lib/content/ledger.ts";
import type { LedgerEntry } from "@/lib/content/schema/ledger.ts";
import { paths } from "@/lib/paths.ts";

/** How the sources were treated, in figures, and the way to each part of the ledger. */
export function SourcesOverview({ ledger }: { ledger: Readonly<Record<string, LedgerEntry>> }) {
  const all = ledgerCounts(Object.values(ledger));
  return (
    <>
      <p>
        动笔之前，我们从网上五篇讲钱包故障的文章里摘出 {Object.keys(ledger).length} 条说法，一条一条核对：保留{" "}
        {all.kept} 条，改写后保留 {all.corrected} 条，不收 {all["left-out"]} 条。
      </p>
      <p>
        改写的，多半是原文说得太满、步骤会让人付两次、或没分清钱包类型。不收的，是空话和查不实的。句子都是我们自己写的。
      </p>
      <p>五篇没有写到的，依据法规、警方提示和行业通行的做法补上，每篇文章末尾写着依据。</p>
      <h2 id="parts">逐条看</h2>
      <ul>
        {ledgerParts.map(({ part, name }) => (
          <li key={part}>
            <a href={`${paths.sources}/${part}`}>
              {name}（{ledgerLines(ledger, part).length} 条）
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
