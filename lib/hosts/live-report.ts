import type { BuiltWith } from "../server/built-with.server.ts";
import type { LiveRow } from "./live.server.ts";

const shown = 20;

/** What to print of a comparison, a line for each kind of address; `ok` when nothing differs and nothing is due. */
export function liveReport(
  rows: readonly LiveRow[],
  built: Pick<BuiltWith, "until"> | undefined,
  now: Date,
): { readonly text: string; readonly ok: boolean } {
  const different = rows.flatMap((row) => row.different);
  const asked = rows.reduce((sum, row) => sum + row.asked, 0);
  // The day begins in China.
  const due = built !== undefined && now.getTime() >= Date.parse(`${built.until}T00:00:00+08:00`);
  const lines = [
    "地址\t看了\t不同",
    ...rows.map((row) => `${row.kind}\t${row.asked}\t${new Set(row.different.map(({ address }) => address)).size}`),
    ...different.slice(0, shown).map(({ address, what }) => `  ${address}  ${what}`),
    ...(different.length > shown ? [`  另有 ${different.length - shown} 处`] : []),
    ...(due ? [`从 ${built.until} 起该重建了：内容里有日期已过。`] : []),
    different.length === 0 ? `一样：看了 ${asked} 个地址。` : `有 ${different.length} 处不同，看了 ${asked} 个地址。`,
  ];
  return { text: lines.join("\n"), ok: different.length === 0 && !due };
}
