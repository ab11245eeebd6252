import { type Effort, ownHeaders, type PublishRule, rules as standing } from "./rules.ts";

export type Headers = Readonly<Record<string, string>>;

/** Whether an address falls under a pattern of the rules ("/x", "/x/*", "/x-*", "*.md"). */
export function matches(pattern: string, address: string): boolean {
  if (pattern.startsWith("*")) return address.endsWith(pattern.slice(1));
  return pattern.endsWith("*") ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
}

/** The rules for an address and a content type, the most particular last. */
export function rulesFor(
  address: string,
  type: string,
  rules: readonly PublishRule[] = standing,
): readonly PublishRule[] {
  return rules.filter((r) => matches(r.at ?? "*", address) && type.startsWith(r.type ?? ""));
}

/** Whether the page at an address is hydrated in the browser. */
export function isHydrated(address: string, rules: readonly PublishRule[] = standing): boolean {
  return rulesFor(address, "text/html", rules).some((r) => r.hydrated);
}

/** How hard the file at an address is compressed. */
export function effortFor(
  { address, type, isSmall = false }: { address: string; type: string; isSmall?: boolean },
  rules: readonly PublishRule[] = standing,
): Effort {
  const mine = rulesFor(address, type, rules);
  if (isSmall) return mine.findLast((r) => r.smallEffort)?.smallEffort ?? "some";
  return mine.findLast((r) => r.effort)?.effort ?? "much";
}

/** Complete headers of a published file: the rules, what its route handler set itself, and the page's policy. */
export function headersFor(
  file: { address: string; type: string; own?: Headers; policy?: string; posts?: boolean },
  rules: readonly PublishRule[] = standing,
): Headers {
  const mine = rulesFor(file.address, file.type, rules);
  const ancestors = mine.map((r) => r.frameAncestors).findLast(Boolean) ?? "'none'";
  const headers = {
    ...Object.assign({}, ...mine.map((r) => r.headers)),
    ...pickOwn(file.own ?? {}),
    // Under no-referrer a form that is sent without JavaScript says “Origin: null”, which could be anybody's.
    ...(file.posts && { "referrer-policy": "strict-origin" }),
    "content-type": file.type,
    ...(file.policy && { "content-security-policy": `${file.policy}; frame-ancestors ${ancestors}` }),
  };
  const kept = Object.entries<string>(headers).filter(([, value]) => value !== "");
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of a handler's headers (lower case), those it may decide. */
export function pickOwn(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => ownHeaders.includes(name)));
}
