const PRIME = 0x100000001b3n;
const START = 0xcbf29ce484222325n;

/** A short fingerprint of a text, 16 hexadecimal digits (FNV-1a, 64 bits): tells whether a text changed, and proves nothing. */
export function contentHash(text: string): string {
  let hash = START;
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * PRIME);
  return hash.toString(16).padStart(16, "0");
}
