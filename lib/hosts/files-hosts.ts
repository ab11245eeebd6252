import type { Manifest } from "../publish/manifest.ts";
import { type FolderRule, folderRules, hostAddress } from "./folder-rules.ts";
import { titled } from "./nginx.ts";

/** `_headers` of Netlify and Cloudflare Pages. */
export function headersFile(rules: readonly FolderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${titled(name)}: ${value}`)].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** `_redirects` of both: moved articles; a short code opens as the page that its file is. */
export function redirectsFile({ redirects }: Pick<Manifest, "redirects">): string {
  const moved = Object.entries(redirects).filter(([address]) => !address.startsWith("/s/"));
  return moved.map(([address, { location, status }]) => `${address} ${location} ${status}\n`).join("");
}

/** `vercel.json`: addresses without an ending lead to pages, the rules are regular expressions. */
export function vercelConfig(rules: readonly FolderRule[], { redirects }: Pick<Manifest, "redirects">): string {
  const moved = Object.entries(redirects).filter(([address]) => !address.startsWith("/s/"));
  return `${JSON.stringify(
    {
      cleanUrls: true,
      trailingSlash: false,
      headers: rules.map(({ pattern, headers }) => ({
        source: pattern.replace(/[.+?]/g, "\\$&").replace("*", "(.*)"),
        headers: Object.entries(headers).map(([name, value]) => ({ key: titled(name), value })),
      })),
      redirects: moved.map(([source, { location, status }]) => ({ source, destination: location, statusCode: status })),
    },
    null,
    1,
  )}\n`;
}

/** Metadata of objects in a bucket, tab-separated: key, file, type, cache; a clean address is a key of its own. */
export function objectTable({ pages }: Pick<Manifest, "pages">): string {
  const rows = Object.entries(pages).map(([address, { file, headers }]) => [
    address === "/" ? "index.html" : hostAddress(address, file).slice(1),
    file,
    headers["content-type"] ?? "",
    headers["cache-control"] ?? "",
  ]);
  return table([["key", "file", "content-type", "cache-control"], ...rows]);
}

/** What a bucket cannot say of its objects, for the rules of the CDN before it, tab-separated: pattern, header, value. */
export function cdnTable(manifest: Pick<Manifest, "pages">): string {
  const stored = ["content-type", "cache-control"];
  const rows = folderRules(manifest).flatMap(({ pattern, headers }) =>
    Object.entries(headers)
      .filter(([name]) => !stored.includes(name))
      .map(([name, value]) => [pattern, titled(name), value]),
  );
  return table([["pattern", "header", "value"], ...rows]);
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join("\t")}\n`).join("");
}
