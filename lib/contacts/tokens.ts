import { hanDigits, type PlainText } from "../text/mask.ts";
import type { Trait } from "./findings.ts";
import type { Address } from "./hosts.ts";

/** A stretch of a text by which a reader could be sent somewhere. */
export type Token =
  | { readonly kind: "web"; readonly start: number; readonly end: number; readonly address: Address }
  | { readonly kind: "account"; readonly start: number; readonly end: number }
  | { readonly kind: "run"; readonly start: number; readonly end: number };

const TLD =
  "com|cn|net|org|gov|edu|io|top|vip|xyz|app|me|cc|shop|site|online|info|link|club|wang|ren|icu|fun|pro|work|live|biz|tv|ink|ltd|asia|hk|tw|ru|pw|tk|ml|gq|中国|公司|网络|网址";
const HAN = "㐀-鿿";
// Chinese words that follow an address are none of it, unless a dot follows them in turn; the comma ends it.
const withScheme = new RegExp(
  `(?:https?|ftp|hxxps?):\\s?[/\\\\]{2}(?:[\\p{L}\\p{N}-]{1,63}[.。]){0,9}(?:中国|公司|网络|网址|[^\\s<>"',;、()/?#\\\\。${HAN}]+)(?:[/?#\\\\][!-+\\--:<-~]*)?`,
  "giu",
);
const bareHost = new RegExp(
  `(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:\\.|\\s?\\[\\.\\]\\s?|\\s?\\(\\.\\)\\s?|。)){1,9}(?:xn--[a-z0-9]{1,60}|${TLD})(?![a-z0-9-])`,
  "giu",
);
const bareAddress = /(?:\d{1,3}\.){3}\d{1,3}(?=[/:])/g;
const account =
  /(?:qq|扣扣|企鹅)(?:群|号|号码)*\s*[:：是为]?\s*[1-9]\d{4,11}|(?:微信|薇信|威信|wechat|weixin|v信|telegram|电报|飞机|whatsapp)(?:号|群|id)*\s*[:：是为]?\s*[a-z][\w-]{4,19}|加(?:我|客服)?\s*(?:微信|薇信|v信|vx|wx|v|微)\s*[:：是为]?\s*[a-z0-9][\w-]{4,19}|\b(?:vx|wx)\s*[:：号]\s*[a-z0-9][\w-]{4,19}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
// Between the digits of one number: spaces, hyphens, brackets, what is invisible.
const GAP = "[ \\-‐-―−·•.()/_*\\u200b]{0,4}";
const DIGIT = `[0-9${hanDigits}]`;
const run = new RegExp(
  `\\+?${GAP}(?:${DIGIT}|[OolISBZ|](?=${GAP}[0-9OolISBZ|]))(?:${GAP}[0-9${hanDigits}OolISBZ|])+`,
  "g",
);

/** The addresses, accounts and runs of digits of a text in order, none inside another. */
export function tokensOf({ plain }: PlainText): Token[] {
  const found: Token[] = [];
  const add = (token: Token): void => {
    if (!found.some((other) => token.start < other.end && other.start < token.end)) found.push(token);
  };
  for (const match of plain.matchAll(withScheme)) add(web(match, addressOf(match[0])));
  for (const match of plain.matchAll(account)) add(span("account", match));
  for (const match of plain.matchAll(bareHost)) add(web(match, addressOf(withoutProse(match[0]))));
  for (const match of plain.matchAll(bareAddress)) add(web(match, addressOf(match[0])));
  for (const match of plain.matchAll(run)) add(span("run", match));
  return found.sort((a, b) => a.start - b.start);
}

type Match = RegExpMatchArray;
const at = (match: Match): { start: number; end: number } => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});
const web = (match: Match, address: Address): Token => ({ kind: "web", ...at(match), address });
const span = (kind: "account" | "run", match: Match): Token => ({ kind, ...at(match) });

/** "请登录icbc.com.cn": Chinese words that run into an address are none of it. */
function withoutProse(written: string): string {
  const [, rest] = new RegExp(`^[${HAN}]+([a-z0-9-]+(?:\\.|。|\\s?[\\[(]).*)$`, "iu").exec(written) ?? [];
  return rest ?? written;
}

function addressOf(written: string): Address {
  const traits: Trait[] = [];
  const dotted = written.replace(/\s?\[\.\]\s?|\s?\(\.\)\s?|。/g, ".");
  if (dotted !== written) traits.push("hidden-dot");
  const authority = dotted.replace(/^[a-z]+:\s?[/\\]+/i, "").split(/[/?#\\]/)[0] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  if (host !== authority) traits.push("before-at");
  const bare = host.startsWith("[") ? host : host.replace(/:.*$/, "");
  return {
    host: bare
      .toLowerCase()
      .replace(/\u200b/g, "")
      .replace(/\.+$/, ""),
    traits,
  };
}
