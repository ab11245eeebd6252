/** A line that holds no text; its message names the line. */
export class LineError extends Error {}

/** The texts of a file with one `{"text": "…"}` a line, in order; empty lines are left out. Throws a LineError for the first line that is none. */
export function textsOfLines(file: string): string[] {
  return file.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [textOfLine(line, i + 1)]));
}

function textOfLine(line: string, number: number): string {
  const text = textIn(line);
  if (text === undefined) throw new LineError(`第 ${number} 行不是 {"text": "…"}：${line.slice(0, 60)}`);
  return text;
}

function textIn(line: string): string | undefined {
  try {
    const row: unknown = JSON.parse(line);
    const text = typeof row === "object" && row !== null && "text" in row ? row.text : undefined;
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  }
}
