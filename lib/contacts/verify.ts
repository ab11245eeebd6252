import type { AddressFinder } from "../text/tokens/addresses.ts";
import { findTokens } from "../text/tokens/find-tokens.ts";
import { type PlainText, plainText, unitsOf } from "../text/tokens/plain.ts";
import type { Token } from "../text/tokens/token.ts";
import type { Directory } from "./directory.ts";
import type { Finding } from "./findings.ts";
import { judgeAddress, judgeMail } from "./hosts.ts";
import { judgeNumber } from "./numbers.ts";

/** Longest text that is read, in characters. */
export const LONGEST = 3000;

/** Most things that are reported of one text. */
export const MOST = 20;

/** A finding with the stretch of the text in which it stands, in UTF-16 units. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
}

/** What is known of every number, address and account in a text, in the text's order, each once; never throws. `find` finds addresses. */
export function verify(text: string, directory: Directory, find: AddressFinder): Finding[] {
  return locate(text, directory, find).map(({ finding }) => finding);
}

/** The same with the place of each, for whoever shows findings beside the text. */
export function locate(text: string, directory: Directory, find: AddressFinder): LocatedFinding[] {
  const plain = plainText(text.slice(0, LONGEST));
  const units = unitsOf(plain);
  const found = new Map<string, LocatedFinding>();
  for (const token of findTokens(plain, { addresses: find, known: directory.known, doubtful: "leave" })) {
    const key = keyOf(token, plain);
    const [start, end] = [units[token.start] ?? 0, units[token.end] ?? 0];
    if (!found.has(key)) found.set(key, { finding: judge(token, directory), start, end });
    if (found.size >= MOST) break;
  }
  return [...found.values()];
}

/** What makes two tokens of a text the same one. */
function keyOf(token: Token, { plain }: PlainText): string {
  if (token.kind === "secret") return token.secret;
  if (token.kind === "number") return `${token.plus} ${token.digits} ${token.writing.join()}`;
  return token.kind === "address" ? `${token.host}${token.path}` : plain.slice(token.start, token.end);
}

function judge(token: Token, directory: Directory): Finding {
  switch (token.kind) {
    case "address":
      return judgeAddress(token, directory);
    case "mail":
      return judgeMail(token, directory);
    case "account":
      return { kind: "account", verdict: "contact-id", contacts: [], traits: [] };
    case "secret":
      return { kind: "number", verdict: "secret", contacts: [], traits: [token.secret] };
    default:
      return judgeNumber(token, directory);
  }
}
