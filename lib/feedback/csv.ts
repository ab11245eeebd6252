/** A value of a cell. */
type Cell = string | number | null | undefined;

/** Lines of cells as CSV for a spreadsheet: UTF-8 with its mark, and nothing that the spreadsheet would compute. */
export function csvOf(lines: readonly (readonly Cell[])[]): string {
  return `\ufeff${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** What begins like a formula is begun with an apostrophe, which spreadsheets take as “this is text”. */
function cell(value: Cell): string {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r|%]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
