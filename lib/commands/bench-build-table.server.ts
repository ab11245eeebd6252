import type { BuildReport } from "./bench-build.server.ts";
import { table } from "./bench-machine.server.ts";

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const starts = { cold: "从零", cards: "有分享图", word: "改一个字" } as const;

/** The figures of some builds side by side, beside those of the best peer. */
export function printBuilds(reports: readonly BuildReport[]): string {
  const row = (label: string, cell: (report: BuildReport) => string, peer = "") => [label, ...reports.map(cell), peer];
  const labels = reports[0]?.steps.map(({ label }) => label) ?? [];
  const addresses = Object.keys(reports[0]?.readers ?? {});
  const tier = (name: string) => (report: BuildReport) =>
    kb(Object.entries(report.index).find(([address]) => address.includes(name))?.[1] ?? Number.NaN);
  return table([
    row("", (r) => `${r.articles - r.generated} + ${r.generated} 篇，${starts[r.start]}`, "Starlight 1,000"),
    row("总共（秒）", (r) => r.whole.seconds.toFixed(1), "33"),
    row("处理器（秒）", (r) => r.whole.cpuSeconds.toFixed(1), "39"),
    row("最高内存（MiB，整棵进程树）", (r) => r.whole.peakMib.toFixed(0), "2,100"),
    row("dist/ 大小（MB）", (r) => (r.dist.bytes / 1e6).toFixed(1), "266"),
    row("dist/ 文件数（页面数）", (r) => `${r.dist.files}（${r.dist.pages}）`, "2,198"),
    ...labels.map((label) =>
      row(`  ${label}（秒，两步可以同时）`, (r) =>
        (r.steps.find((s) => s.label === label)?.seconds ?? Number.NaN).toFixed(1),
      ),
    ),
    ...addresses.map((address) =>
      row(
        `${address} br（原文）`,
        (r) => `${kb(r.readers[address]?.br ?? 0)}（${kb(r.readers[address]?.bytes ?? 0)}）`,
      ),
    ),
    row("搜索索引一层 gz", tier("search-head")),
    row("搜索索引二层 gz", tier("search-body")),
  ]);
}
