/** Content types by file name's ending: what this site publishes, no more. */
const types: Readonly<Record<string, string>> = {
  avif: "image/avif",
  bin: "application/octet-stream",
  css: "text/css; charset=utf-8",
  gif: "image/gif",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  webp: "image/webp",
  woff2: "font/woff2",
  xml: "application/xml",
};

/** Content type of a file by its name, undefined for an ending the table lacks. */
export function typeOf(name: string): string | undefined {
  return types[endingOf(name)];
}

/** Ending of the last part of an address or file name, "" when it has none. */
export function endingOf(name: string): string {
  return /[^/]\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** Ending for a content type, e.g. "json" for "application/json"; throws when the table lacks it. */
export function endingFor(type: string): string {
  const bare = (t: string) => t.split(";")[0]?.trim();
  const found = Object.entries(types).find(([, t]) => bare(t) === bare(type));
  if (!found) throw new Error(`content type “${type}” is not in lib/publish/content-types.ts`);
  return found[0];
}

/** A content type with the charset that text without one would leave to guessing. */
export function withCharset(type: string): string {
  return type.startsWith("text/") && !type.includes("charset") ? `${type}; charset=utf-8` : type;
}

/** Whether brotli and gzip gain anything. */
export function isCompressible(type: string): boolean {
  return /^(text\/|image\/svg|application\/(json|xml|manifest|wasm|octet-stream|[a-z.-]+\+(json|xml)))/.test(type);
}
