import { paths } from "../paths.ts";
import { site } from "../site.ts";

/** The OpenSearch description with which a browser's address bar searches here. */
export function openSearchDescription(origin: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${site.name}</ShortName>`,
    `<Description>${site.tagline}（非官方）</Description>`,
    `<Url type="text/html" method="get" template="${origin}${paths.search}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${origin}${paths.openSearch}"/>`,
    `<Image width="64" height="64" type="image/svg+xml">${origin}/icon.svg</Image>`,
    "<Language>zh-CN</Language><InputEncoding>UTF-8</InputEncoding><OutputEncoding>UTF-8</OutputEncoding>",
    "</OpenSearchDescription>",
    "",
  ].join("\n");
}
