/**
 * The parameters of a query string as people typed them, the first of each name: percent-encoded or raw, UTF-8, or GBK
 * where the bytes are no UTF-8, as older pages and programs send it. `raw` is what stands behind "?" with each byte that
 * is not ASCII as one character below U+0100 (as Node gives it) or in its percent form. Bytes that are neither encoding
 * come out as U+FFFD; never throws.
 */
export function readQueryString(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of raw.replace(/^\?/, "").split("&")) {
    const [name = "", ...value] = part.split("=");
    const key = readText(name);
    if (key && !found.has(key)) found.set(key, readText(value.join("=")));
  }
  return found;
}

function readText(raw: string): string {
  const bytes = bytesOf(raw.replace(/\+/g, " "));
  const plain = decode(bytes, "utf-8");
  if (plain !== undefined && !UNLIKELY.test(plain)) return plain;
  const gbk = isCutShort(bytes) ? undefined : decode(bytes, "gb18030");
  return gbk ?? plain ?? new TextDecoder().decode(bytes);
}

/** Whether bytes are UTF-8 but for a last character that is not all there: a link that was cut, and no GBK, where they would be a character that nobody types. */
function isCutShort(bytes: Uint8Array): boolean {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    decoder.decode(bytes, { stream: true });
    return decode(bytes, "utf-8") === undefined;
  } catch {
    return false;
  }
}

/** Greek to N'Ko and no other letters beside ASCII: two bytes of GBK may be valid UTF-8, and then look like these, which nobody types here. */
const UNLIKELY = /^[^\u0080-\u036f\u0800-\u{10ffff}]*[\u0370-\u07ff][^\u0080-\u036f\u0800-\u{10ffff}]*$/u;

/** "%D6" and "Ö" are both the byte D6; a percent sign before anything else stands for itself. */
function bytesOf(raw: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < raw.length; at++) {
    const hex = raw.charAt(at) === "%" ? /^[0-9a-f]{2}/i.exec(raw.slice(at + 1, at + 3))?.[0] : undefined;
    const code = raw.charCodeAt(at);
    if (hex) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else if (code < 0x100) bytes.push(code);
    else bytes.push(...new TextEncoder().encode(raw.charAt(at)));
  }
  return Uint8Array.from(bytes);
}

/** The text, undefined when the bytes are not of that encoding or the platform does not know it. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
