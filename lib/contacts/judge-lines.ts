import { judgeMessage } from "../text/scam-scripts/judge.ts";
import type { AddressFinder } from "../text/tokens/addresses.ts";
import type { Directory } from "./directory.ts";
import type { TokenVerdict } from "./findings.ts";
import { verdictOn } from "./message.ts";
import { locate } from "./verify.ts";

/** What is said of one message: each number, address and account as it stands there, and whether the whole follows a script. */
export interface Judged {
  readonly tokens: readonly { readonly is: string; readonly verdict: TokenVerdict }[];
  readonly scam: boolean;
}

/** Judges a message for a machine. */
export function judgeText(text: string, directory: Directory, find: AddressFinder): Judged {
  const located = locate(text, directory, find);
  const tokens = located.map(({ finding, start, end }) => ({ is: text.slice(start, end), verdict: finding.verdict }));
  return { tokens, scam: verdictOn(text, located, judgeMessage(text)).scam };
}

/** A line that is no message, with its number. */
export class LineError extends Error {}

/** The text of one line of a file of messages, `{"text": "…"}`; "" for an empty line. Throws a LineError that names the line. */
export function textOfLine(line: string, number: number): string | undefined {
  if (line.trim() === "") return undefined;
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new LineError(`第 ${number} 行不是 JSON；每行写成 {"text": "…"}`);
  }
  const text = typeof row === "object" && row !== null && "text" in row ? row.text : undefined;
  if (typeof text !== "string") throw new LineError(`第 ${number} 行没有 text；每行写成 {"text": "…"}`);
  return text;
}
