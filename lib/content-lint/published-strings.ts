const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Their attributes hold what a reader sees, a machine reads or a tap opens; others are names, sizes and hashes. */
const TELLING = new Set([
  "alt",
  "title",
  "aria-label",
  "placeholder",
  "value",
  "content",
  "href",
  "action",
  "label",
  "summary",
  "data-value",
  "data-copy",
]);
/** Text inside them runs or paints, and is not read; data blocks are. */
const SILENT = new Set(["script", "style"]);
// Around these a word ends; other tags may stand inside a number.
const BLOCK =
  /^(?:p|li|ul|ol|dl|dt|dd|div|h[1-6]|section|article|header|footer|nav|main|aside|tr|td|th|br|option|button|label|summary|details|figure|form|title)$/i;

// Checksums hold digits that nobody dials: hexadecimal with a letter in it, or named as a digest.
const HASH = /(?<![\w-])(?=\d*[a-f])[0-9a-f]{16,}(?![\w-])|\bsha(?:256|384|512)-[\w+/=]+/g;

// Short ones are told only where they are all that a string says, such as the version of the index.
const BARE_HASH = /^(?=\d*[a-f])[0-9a-f]{10}$/;

/** The strings of a published file that say something to somebody. */
export function visibleStrings(kind: "html" | "json" | "text", text: string): string[] {
  return stringsOf(kind, text).map((string) => string.replace(BARE_HASH, "#").replace(HASH, "#"));
}

function stringsOf(kind: "html" | "json" | "text", text: string): string[] {
  if (kind === "html") return htmlStrings(text);
  return kind === "json" ? jsonStrings(JSON.parse(text)) : text.split("\n");
}

function jsonStrings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(jsonStrings);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...jsonStrings(item)]);
}

function htmlStrings(html: string): string[] {
  const strings: string[] = [];
  let run = "";
  let at = 0;
  let silent = "";
  for (const tag of html.matchAll(TAG)) {
    const [whole, closing, name = "", attributes = ""] = tag;
    if (silent && !(closing && name.toLowerCase() === silent)) continue;
    const between = html.slice(at, tag.index);
    at = tag.index + whole.length;
    if (silent) {
      if (between.trim().startsWith("{") || between.trim().startsWith("[")) strings.push(...dataBlock(between));
      silent = "";
      continue;
    }
    run += between;
    if (BLOCK.test(name)) {
      strings.push(run);
      run = "";
    }
    strings.push(...attributeStrings(attributes));
    if (!closing && SILENT.has(name.toLowerCase())) silent = name.toLowerCase();
  }
  return [...strings, run + html.slice(at)].map(decoded).filter((string) => string.trim() !== "");
}

/** A data block (application/ld+json) as its strings; a script that merely begins like one has none. */
function dataBlock(text: string): string[] {
  try {
    return jsonStrings(JSON.parse(text));
  } catch {
    return [];
  }
}

function attributeStrings(attributes: string): string[] {
  return [...attributes.matchAll(ATTRIBUTE)]
    .filter(([, name = ""]) => TELLING.has(name.toLowerCase()))
    .map(([, , double, single]) => double ?? single ?? "")
    .filter((value) => !/^(?:\/(?!\/)|#)/.test(value));
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (hex || decimal) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });
}
