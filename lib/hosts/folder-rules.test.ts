import { describe, expect, it } from "vitest";
import { headersFor } from "../publish/headers.ts";
import { readManifest } from "../publish/manifest.server.ts";
import type { Manifest } from "../publish/manifest.ts";
import { headersFile, vercelConfig } from "./files-hosts.ts";
import { folderRules, hostAddress, reduced } from "./folder-rules.ts";

// Hosts that cannot be started here: their files are read as they read them, and every address is asked for.

type Read = (address: string) => [name: string, value: string][];

/** `_headers`: all rules that match are added up; "*" stands for anything. */
function readHeadersFile(text: string): Read {
  const blocks = text.split(/\n\n/).map((block) => block.trim().split("\n"));
  expect(blocks.length).toBeLessThanOrEqual(100);
  const rules = blocks.map(([pattern = "", ...lines]) => {
    expect(pattern.split("*").length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(line.length).toBeLessThan(2000);
    const headers = lines.map((line): [string, string] => [
      line.slice(0, line.indexOf(":")).trim().toLowerCase(),
      line.slice(line.indexOf(":") + 1).trim(),
    ]);
    return { matcher: matcher(pattern.split("*").map(escaped).join(".*")), headers };
  });
  return (address) => rules.flatMap(({ matcher, headers }) => (matcher.test(address) ? headers : []));
}

/** `vercel.json`: sources are regular expressions over the whole path. */
function readVercel(text: string): Read {
  const { headers: rules, cleanUrls, trailingSlash } = JSON.parse(text);
  expect([cleanUrls, trailingSlash, rules.length <= 100]).toEqual([true, false, true]);
  return (address) =>
    rules.flatMap(({ source, headers }: { source: string; headers: { key: string; value: string }[] }) =>
      matcher(source).test(address) ? headers.map(({ key, value }) => [key.toLowerCase(), value]) : [],
    );
}

const matcher = (source: string): RegExp => new RegExp(`^${source}$`);
const escaped = (text: string): string => text.replace(/[.+?]/g, "\\$&");
const harmless = [
  "content-security-policy",
  "cross-origin-opener-policy",
  "permissions-policy",
  "referrer-policy",
  "x-content-type-options",
];

function expectSame(read: Read, { pages }: Pick<Manifest, "pages">): void {
  const wrong = Object.entries(pages).flatMap(([address, { file, headers }]) => {
    const given = read(hostAddress(address, file));
    const got = Object.fromEntries(given);
    const wanted = reduced(headers);
    return [
      ...(given.length > Object.keys(got).length ? [`${address}: a header twice`] : []),
      // Of types that a host knows by the ending alone, it need not be told.
      ...Object.entries(wanted)
        .filter(([name, value]) => got[name] !== value && (name !== "content-type" || got[name] !== undefined))
        .map(([name]) => `${address}: ${name} is ${got[name]}`),
      ...Object.keys(got)
        .filter((name) => wanted[name] === undefined && !harmless.includes(name))
        .map((name) => `${address}: ${name} should not be there`),
    ];
  });
  expect(wrong).toEqual([]);
}

const html = "text/html; charset=utf-8";
const entry = (address: string, type: string, file: string, policy = "") =>
  [address, { file, sha256: "", bytes: 1, headers: headersFor({ address, type, ...(policy && { policy }) }) }] as const;
const small = {
  pages: Object.fromEntries([
    entry("/", html, "index.html", "default-src 'none'; style-src 'sha256-1'"),
    entry("/404", html, "404.html", "default-src 'none'"),
    entry("/failures", html, "failures.html", "default-src 'none'"),
    entry("/failures/a", html, "failures/a.html", "default-src 'none'; style-src 'sha256-2'"),
    entry("/failures/b", html, "failures/b.html", "default-src 'none'; style-src 'sha256-3'"),
    entry("/failures/a.md", "text/markdown; charset=utf-8", "failures/a.md"),
    entry("/api/v1/contacts", "application/json", "api/v1/contacts.json"),
    entry("/embed/101", html, "embed/101.html"),
    entry("/s/101.html", html, "s/101.html"),
    entry("/s/101.md", "text/markdown; charset=utf-8", "s/101.md"),
    entry("/_assets/a-1.js", "text/javascript; charset=utf-8", "_assets/a-1.js"),
    entry("/_assets/b-1.json", "application/json", "_assets/b-1.json"),
    entry("/sw.js", "text/javascript; charset=utf-8", "sw.js"),
  ]),
  redirects: {},
};

describe("hosts that allow a hundred rules", () => {
  const rules = folderRules(small);

  it("are told every header but the link, the type that they know, and what a page says itself", () => {
    expectSame(readHeadersFile(headersFile(rules)), small);
    expectSame(readVercel(vercelConfig(rules, small)), small);
  });

  it("let nobody frame a page, and everybody a frame", () => {
    const read = readHeadersFile(headersFile(rules));
    const policy = (address: string) => Object.fromEntries(read(address))["content-security-policy"];
    expect([policy("/failures/a"), policy("/embed/101"), policy("/s/101.html")]).toEqual([
      "frame-ancestors 'none'",
      "frame-ancestors *",
      "frame-ancestors 'none'",
    ]);
  });

  it("have an article's Markdown kept out of search engines, and not the article", () => {
    const read = readHeadersFile(headersFile(rules));
    const robots = (address: string) => Object.fromEntries(read(address))["x-robots-tag"];
    expect([robots("/failures/a.md"), robots("/failures/a")]).toEqual(["noindex", undefined]);
  });

  const built = builtSite();
  it.runIf(built)("are told the same of every address of this build", () => {
    const manifest = built as Manifest;
    const all = folderRules(manifest);
    expectSame(readHeadersFile(headersFile(all)), manifest);
    expectSame(readVercel(vercelConfig(all, manifest)), manifest);
  });
});

function builtSite(): Manifest | undefined {
  try {
    return readManifest("dist");
  } catch {
    return undefined;
  }
}
