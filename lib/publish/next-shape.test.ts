import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readManifest } from "./manifest.server.ts";

const dist = existsSync("dist/manifest.json");

describe("Next's own format, which nobody promises us", () => {
  it("is pinned to the version that strip.ts was written for", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(dependencies.next).toBe("16.4.6");
  });
});

/** Looks at the bytes, not through the code that made them. */
describe.runIf(dist)("every page in dist/", () => {
  const pages = dist ? Object.entries(readManifest("dist").pages) : [];
  const html = pages.filter(([, entry]) => entry.file.endsWith(".html"));

  it.each(html)("%s has one policy, said twice alike, and nothing of what it must not hold", (address, entry) => {
    const text = readFileSync(join("dist", entry.file), "utf8").replaceAll("&#x27;", "'");
    const said = text.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)"\/?>/g) ?? [];
    expect(said).toHaveLength(1);
    const header = entry.headers["content-security-policy"] ?? "";
    // The pages of codes and frames are handlers' own documents: the server adds only what cannot stand in a page.
    if (address.startsWith("/s/")) expect(header).toBe("frame-ancestors 'none'");
    else if (address.startsWith("/embed/")) expect(header).toBe("frame-ancestors *");
    else expect(header.replace(/; frame-ancestors [^;]+$/, "")).toBe(/content="([^"]+)"/.exec(said[0] ?? "")?.[1]);
    expect(header).not.toContain("unsafe-");
    expect(text).not.toMatch(/\/_next\/|__next_f|TURBOPACK|\sstyle=|\son[a-z]+="/);
    const inline = text.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? [];
    expect(
      inline.filter(
        (tag) => !/application\/(ld\+)?json|id="(display-settings|prefetch-rules" type="speculationrules)"/.test(tag),
      ),
    ).toEqual([]);
    expect(
      text.match(/<(?:script|img|link rel="(?:stylesheet|icon|preload)")[^>]*(?:src|href)="(?:https?:)?\/\//g),
    ).toBeNull();
  });
});
