import { attribute, type Document, elements, hasWord, textOf } from "./html.ts";
import { dataBlocks } from "./rules.ts";

/** Base64 of the SHA-256 of a text's UTF-8 bytes; comes in as an argument, for this file knows no runtime. */
export type Digest = (text: string) => string;

/** Content-Security-Policy of a page, made of what stands on it and nothing else; without frame-ancestors, which a <meta> cannot carry. `sendsTo` is the one other origin that takes what readers send, "" for none. */
export function policyFor(page: Document, digest: Digest, sendsTo = ""): string {
  const all = elements(page);
  const styles = all.filter((e) => e.tagName === "style").map(textOf);
  const scripts = all.filter((e) => e.tagName === "script" && !dataBlocks.includes(attribute(e, "type") ?? ""));
  const files = scripts.some((e) => attribute(e, "src") !== undefined);
  const inline = scripts.filter((e) => attribute(e, "src") === undefined).map(textOf);
  const elsewhere = sendsTo ? [sendsTo] : [];
  const has = (test: (e: (typeof all)[number]) => boolean) => all.some(test);
  const sources: Record<string, string[]> = {
    "default-src": ["'none'"],
    "script-src": [...(files ? ["'self'"] : []), ...hashes(inline, digest)],
    "style-src": hashes(styles, digest),
    "img-src": ["'self'", ...(styles.some((css) => /url\(\s*["']?data:/i.test(css)) ? ["data:"] : [])],
    "connect-src": files ? ["'self'", ...elsewhere] : [],
    "worker-src": files ? ["'self'"] : [],
    "manifest-src": has((e) => hasWord(e, "rel", "manifest")) ? ["'self'"] : [],
    "form-action": files || has((e) => e.tagName === "form") ? ["'self'", ...elsewhere] : ["'none'"],
    "base-uri": ["'none'"],
  };
  const used = Object.entries(sources).filter(([, list]) => list.length > 0);
  return used.map(([name, list]) => `${name} ${list.join(" ")}`).join("; ");
}

function hashes(texts: readonly string[], digest: Digest): string[] {
  return [...new Set(texts)].map((text) => `'sha256-${digest(text)}'`);
}
