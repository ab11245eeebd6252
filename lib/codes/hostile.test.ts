import { describe, expect, it } from "vitest";
import { kinds } from "../kinds.ts";
import type { Manifest } from "../publish/manifest.ts";
import { guard } from "../server/guard.ts";
import { route } from "../server/route.ts";
import { shortAnswer, shortNames } from "./answer.ts";
import { article, codesNow, first } from "./codes.fixture.ts";

const codes = codesNow([...first, article("guides/security", "x")]);

/** What publishing makes of the answers: redirects by address, as lib/publish collects them. */
const redirects = Object.fromEntries(
  shortNames(codes).flatMap((name) => {
    const answer = shortAnswer(codes, name);
    return answer.kind === "redirect" ? [[`/s/${name}`, { status: 302, location: answer.to.url, headers: {} }]] : [];
  }),
);
const manifest: Manifest = { version: 2, builtAt: "", pages: {}, redirects, derived: {}, assets: [] };

function statusOf(target: string): number {
  const address = guard({ method: "GET", target, headers: {}, hosts: 1 });
  if ("status" in address) return address.status;
  const found = route(address, manifest);
  return found.kind === "redirect" ? found.redirect.status : found.kind === "malformed" ? 400 : 404;
}

const folders = kinds.map(({ folder }) => folder).join("|");

describe("short links", () => {
  it("lead into a known folder of this site and nowhere else", () => {
    expect(Object.keys(redirects)).toContain("/s/101-3");
    for (const { location } of Object.values(redirects)) {
      expect(location).toMatch(new RegExp(`^/(${folders})/[a-z0-9-]+(#[a-z0-9-]+)?$`));
    }
  });

  it("answer what they know", () => expect([statusOf("/s/101"), statusOf("/s/101-3?from=sms")]).toEqual([302, 302]));

  it.each([
    ["unknown", "/s/999", 404],
    ["unknown section", "/s/101-99", 404],
    ["nothing", "/s/", 404],
    ["two slashes", "/s//evil.com", 400],
    ["two slashes before", "//s/101", 400],
    ["another host", "//evil.com/s/101", 400],
    ["absolute form", "http://evil.com/s/101", 400],
    ["backslash", "/s/\\evil.com", 400],
    ["coded backslash", "/s/101%5cevil", 400],
    ["traversal", "/s/../../etc/passwd", 400],
    ["coded traversal", "/s/%2e%2e/101", 400],
    ["coded slash", "/s/..%2f..%2fetc", 400],
    ["CRLF", "/s/101%0d%0aLocation:%20//evil.com", 400],
    ["bare LF", "/s/101%0a", 400],
    ["NUL", "/s/101%00", 400],
    ["double encoding of CRLF", "/s/101%250d%250a", 404],
    ["double encoding of a slash", "/s/101%252f%252fevil.com", 404],
    ["raw full-width digits", "/s/１０１", 400],
    ["Arabic digits", "/s/%D9%A1%D9%A0%D9%A1", 404],
    ["malformed percent", "/s/101%", 400],
    ["malformed UTF-8", "/s/%ff", 400],
    ["2,000 digits", `/s/${"1".repeat(2_000)}`, 404],
    ["3,000 digits", `/s/${"1".repeat(3_000)}`, 414],
    ["leading zero", "/s/0101", 404],
    ["leading zero in the part", "/s/101-03", 404],
    ["sign", "/s/-101", 404],
    ["open end", "/s/101-", 404],
    ["two parts", "/s/101-3-4", 404],
    ["exponent", "/s/1e2", 404],
    ["user part", "/s/101;@evil.com", 404],
    ["constructor", "/s/constructor", 404],
    ["__proto__", "/s/__proto__", 404],
    ["a script", "/s/javascript:alert(1)", 404],
  ])("%s is refused", (_, target, status) => expect(statusOf(target)).toBe(status));

  it.each([
    ["full-width digits", "/s/%EF%BC%91%EF%BC%90%EF%BC%91"],
    ["a space", "/s/101%20"],
    ["a zero-width space", "/s/101%E2%80%8B"],
    ["a full stop", "/s/101%E3%80%82"],
  ])("%s, as phones and chat programs add them, lead to the short link itself", (_, target) => {
    const address = guard({ method: "GET", target, headers: {}, hosts: 1 });
    const found = "status" in address ? undefined : route(address, manifest);
    expect(found).toMatchObject({ kind: "redirect", redirect: { status: 301, location: "/s/101" } });
  });

  it.each([
    "999",
    "../x",
    "//evil.com",
    "１０１",
    "101\n",
    "101%0a",
    "1".repeat(2_000),
    "__proto__",
    "101.html.html",
    ".html",
  ])("the handler alone misses %j", (name) => expect(shortAnswer(codes, name)).toEqual({ kind: "missing" }));
});
