import { findLiterals, type Literal, registryNumbers } from "../content/check/literals.ts";
import type { Contact } from "../content/schema/registry.ts";
import { visibleStrings } from "./published-strings.ts";

/** A published file as text; its kind decides which of its strings a reader, a browser or a machine can act on. */
export interface PublishedFile {
  readonly path: string;
  readonly kind: "html" | "json" | "text";
  readonly text: string;
}

/** What may stand in a published file. */
export interface Allowed {
  /** Digits only. */
  readonly numbers: ReadonlySet<string>;
  /** Beginnings of addresses, in lower case: the registry's, and those that the caller adds (the site's own, schema.org). */
  readonly addresses: readonly string[];
}

/** A number, address or account in a published file that nobody registered. */
export interface Unregistered extends Literal {
  readonly path: string;
  /** Where it stands, with some of what is around it. */
  readonly around: string;
}

/** What the contact registry allows; `addresses` are further beginnings such as "https://schema.org". */
export function allowedBy(contacts: Readonly<Record<string, Contact>>, addresses: readonly string[] = []): Allowed {
  const entries = Object.values(contacts);
  const words = entries.flatMap((entry) => [entry.name, entry.value, entry.note ?? "", entry.for, entry.notFor ?? ""]);
  const web = entries.filter(({ kind }) => kind === "web").map(({ value }) => value);
  return { numbers: registryNumbers(words), addresses: [...web, ...addresses].map((address) => address.toLowerCase()) };
}

/** Every phone-, QQ-, WeChat-, mail- or address-like stretch of published files that is not allowed; full-width and Chinese digits included. */
export function findUnregistered(files: readonly PublishedFile[], allowed: Allowed): Unregistered[] {
  return files.flatMap(({ path, kind, text }) =>
    visibleStrings(kind, text).flatMap((string) =>
      findLiterals(string, allowed.numbers)
        .filter((literal) => !isAllowed(literal, allowed))
        .map((literal) => ({ ...literal, path, around: around(string, literal) })),
    ),
  );
}

/** One line for a test's message: "dist/a.html: “138 0013 8000” in “打 138 0013 8000 找他”". */
export function formatUnregistered({ path, text, around: context }: Unregistered): string {
  return `${path}: “${text}” in “${context}”`;
}

function isAllowed({ kind, plain }: Literal, { numbers, addresses }: Allowed): boolean {
  if (kind === "phone") return numbers.has(plain);
  if (kind === "account") return false;
  const address = plain.toLowerCase();
  return addresses.some(
    (start) => begins(address, start) || begins(address, start.replace(/^(?:https?:\/\/|mailto:)/, "")),
  );
}

/** True when an address is `start`, or goes on from it with a path: "https://a.cn.evil.top" does not begin with "https://a.cn". */
function begins(address: string, start: string): boolean {
  return address.startsWith(start) && (start.endsWith("/") || /^(?:$|[/?#:])/.test(address.slice(start.length)));
}

function around(string: string, { index, text }: Literal): string {
  return string.slice(Math.max(0, index - 15), index + text.length + 15).replace(/\s+/g, " ");
}
