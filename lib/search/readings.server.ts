import { customPinyin, pinyin } from "pinyin-pro";
import { createReadings } from "../text/readings.ts";

const HAN_RUN = /[一-鿿]+/g;
const RARE = 0.05;
/** Names that nobody reads as the dictionary does. */
customPinyin({ 花呗: "huā bei", 借呗: "jiè bei" });

/** Pinyin of the texts' characters, read in context, where GB2312's order does not say the same: "行:hang,xing 咔:ka". */
export function readingsOf(texts: readonly string[]): string {
  const standard = createReadings();
  const extra: string[] = [];
  for (const [char, counts] of readingCounts(texts)) {
    const readings = commonReadings(counts);
    const known = standard.of(char);
    if (readings.length !== 1 || readings[0] !== known[0]) extra.push(`${char}:${readings.join(",")}`);
  }
  return extra.sort().join(" ");
}

function readingCounts(texts: readonly string[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const [run] of texts.join("\n").matchAll(HAN_RUN)) {
    const spoken = pinyin(run, { toneType: "none", type: "array", v: true });
    for (let i = 0; i < run.length; i++) {
      const readings = counts.get(run.charAt(i)) ?? new Map<string, number>();
      counts.set(run.charAt(i), readings.set(spoken[i] ?? "", (readings.get(spoken[i] ?? "") ?? 0) + 1));
    }
  }
  return counts;
}

function commonReadings(counts: ReadonlyMap<string, number>): string[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .filter(([reading, count]) => /^[a-z]+$/.test(reading) && count >= total * RARE)
    .sort((a, b) => b[1] - a[1])
    .map(([reading]) => reading);
}
