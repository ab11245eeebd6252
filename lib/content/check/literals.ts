import { findTokens } from "../../text/tokens/find-tokens.ts";
import { findAddresses } from "../../text/tokens/linkify.ts";
import { digitsOf, plainText, unitsOf } from "../../text/tokens/plain.ts";
import type { Token } from "../../text/tokens/token.ts";

/** A stretch of text by which a reader could be sent somewhere: a number to dial, an address, an account. */
export interface Literal {
  readonly kind: "phone" | "web" | "email" | "account";
  /** As written. */
  readonly text: string;
  /** What it stands for: digits in ASCII without separators, addresses in half width. */
  readonly plain: string;
  readonly index: number;
}

// A quick look that lets nearly every Chinese sentence go.
const MAYBE =
  /[\d０-９]|[零〇洞一幺壹二两贰三叁四肆五伍六陆七柒拐八捌九玖勾]{3}|[@＠:：]|[a-zａ-ｚ]\s?[.．。点·\])]|[.．]\p{Script=Han}|[❶-❾➀-➓①-⑳⑴-⒛]/iu;

const kinds: Readonly<Record<Token["kind"], Literal["kind"]>> = {
  number: "phone",
  secret: "phone",
  address: "web",
  mail: "email",
  account: "account",
};

/** Every phone-, address- or account-like stretch of a text, full-width and Chinese digits included; `known` are the registry's own numbers, however short. */
export function findLiterals(text: string, known: ReadonlySet<string>): Literal[] {
  if (!MAYBE.test(text)) return [];
  const plain = plainText(text);
  const units = unitsOf(plain);
  return findTokens(plain, { addresses: findAddresses, known, doubtful: "take" }).map((token) => {
    const start = token.kind === "account" ? token.lead : token.start;
    const [index, end] = [units[start] ?? 0, units[token.end] ?? 0];
    const written = plain.plain.slice(start, token.end);
    const value = token.kind === "number" || token.kind === "secret" ? digitsOf(written) : written;
    return { kind: kinds[token.kind], text: text.slice(index, end), plain: value, index };
  });
}

/** The numbers of a registry's entries, digits only. */
export function registryNumbers(values: Iterable<string>): Set<string> {
  const numbers = [...values]
    .flatMap((value) => value.match(/\d[\d -]*\d/g) ?? [])
    .map((number) => number.replace(/\D/g, ""));
  return new Set(numbers.filter((number) => number.length >= 3));
}
