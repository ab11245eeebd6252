import { digitsOf, type PlainText, plainText } from "../text/mask.ts";
import type { Directory } from "./directory.ts";
import type { Finding } from "./findings.ts";
import { judgeAddress } from "./hosts.ts";
import { judgeNumber } from "./numbers.ts";
import { numbersIn } from "./runs.ts";
import { type Token, tokensOf } from "./tokens.ts";

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

/** What the registry says of every number, address and account in a text, in the text's order, each once; never throws. */
export function verify(text: string, directory: Directory): Finding[] {
  return locate(text, directory).map(({ finding }) => finding);
}

/** The same with the place of each, for whoever shows findings beside the text. */
export function locate(text: string, directory: Directory): LocatedFinding[] {
  const plain = plainText(text.slice(0, LONGEST));
  const found = new Map<string, LocatedFinding>();
  for (const token of tokensOf(plain)) {
    const place = { start: unitsBefore(plain, token.start), end: unitsBefore(plain, token.end) };
    for (const [key, finding] of findingsOf(token, plain, directory))
      if (!found.has(key)) found.set(key, { finding, ...place });
    if (found.size >= MOST) break;
  }
  return [...found.values()].slice(0, MOST);
}

/** A plain text counts characters; strings count UTF-16 units. */
function unitsBefore({ chars }: PlainText, at: number): number {
  return chars.slice(0, at).join("").length;
}

function findingsOf(token: Token, text: PlainText, directory: Directory): [string, Finding][] {
  if (token.kind === "web") return [[token.address.host, judgeAddress(token.address, directory)]];
  if (token.kind === "account") {
    return [
      [text.plain.slice(token.start, token.end), { kind: "account", verdict: "unlisted", contacts: [], traits: [] }],
    ];
  }
  if (isCode(text, token))
    return [["code", { kind: "number", verdict: "secret", contacts: [], traits: ["short-code"] }]];
  return numbersIn(text, token, directory).map((number) => [
    `${number.digits} ${number.traits.join()}`,
    judgeNumber(number, directory),
  ]);
}

/** Whether a run of digits stands beside the word for a code. */
function isCode({ plain }: PlainText, { start, end }: Token): boolean {
  const digits = digitsOf(plain.slice(start, end));
  if (!/^\d{4,8}$/.test(digits) || /^9[56]\d{3}$|^1[0-2]\d{3}$/.test(digits)) return false;
  return (
    /(?:验证码|校验码|动态码|动态密码)[^\d，。；]{0,4}$/.test(plain.slice(Math.max(0, start - 10), start)) ||
    /^[^\d，。；]{0,6}(?:验证码|校验码|动态码)/.test(plain.slice(end, end + 12))
  );
}
