import { expect, it } from "vitest";
import { csvOf } from "./csv.ts";

/** What a person may write, and why a spreadsheet must not read it as more than text. */
const cells: readonly (readonly [string, string, string])[] = [
  ["看不懂", "看不懂", "text as it is"],
  ['=HYPERLINK("https://x")', `"'=HYPERLINK(""https://x"")"`, "a formula"],
  ["+1+cmd|' /C calc'!A0", `"'+1+cmd|' /C calc'!A0"`, "a program"],
  [" @SUM(1)", `"' @SUM(1)"`, "behind a space"],
  ["＝1＋1", `"'＝1＋1"`, "full width, which some spreadsheets fold"],
  ["一,二\n三", '"一,二\n三"', "a comma and a new line stay in their cell"],
];

for (const [typed, written, why] of cells)
  it(`a cell holds ${why}`, () => {
    expect(csvOf([[typed, 1, null]])).toBe(`\ufeff${written},1,\r\n`);
  });
