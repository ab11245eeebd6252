import { paths } from "../paths.ts";

/** A day less than RFC 9116 allows, so that a clock that is ahead sees no file that is valid for too long. */
const validFor = 364;

/** The site's security.txt (RFC 9116): where to write, and until when that holds, counted from `now`. Without an e-mail the page that says whom to ask. */
export function securityText(to: { origin: string; email: string }, now: Date): string {
  const expires = new Date(now.getTime() + validFor * 86_400_000).toISOString().replace(/\.\d+Z$/, "Z");
  return [
    `Contact: ${to.email ? `mailto:${to.email}` : `${to.origin}${paths.about}#corrections`}`,
    `Expires: ${expires}`,
    "Preferred-Languages: zh, en",
    `Canonical: ${to.origin}${paths.securityText}`,
    "",
  ].join("\n");
}
