import { readFileSync } from "node:fs";
import { loadRegistries } from "../lib/content/registry.server.ts";
import { allowedBy, findUnregistered, formatUnregistered, type PublishedFile } from "../lib/content-lint/published.ts";
import { deployment } from "../lib/site.server.ts";
import { manifest } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

// Ours, and the vocabularies that structured data must name.
const addresses = [deployment().origin, "https://schema.org", "https://ziyuan.baidu.com/contexts/cambrian.jsonld"];

/** The published pages and the search index, as readers get them. */
function publishedFiles(): PublishedFile[] {
  return Object.entries(manifest.pages).flatMap(([address, { file, headers }]) => {
    const type = headers["content-type"] ?? "";
    const isData = /^\/(_assets\/search-|api\/v1\/(articles|sections|contacts|notices))/.test(address);
    const kind = type.startsWith("text/html") ? "html" : isData && type.includes("json") ? "json" : undefined;
    return kind ? [{ path: address, kind, text: readFileSync(`dist/${file}`, "utf8") }] : [];
  });
}

test("no page and no part of the index shows a number or an address that the registry does not have", () => {
  const files = publishedFiles().filter(({ path }) => !/^\/(developers|desk)$/.test(path));
  expect(files.length).toBeGreaterThan(300);
  const allowed = allowedBy(loadRegistries().contacts, addresses);
  expect(findUnregistered(files, allowed).map(formatUnregistered)).toEqual([]);
});
