/** How many places the pairs of characters are dealt to; two pairs in one place share its weight. */
export const BUCKETS = 8192;

/** The places of the pairs of characters in a reading, each once: what the tables of wording do not name, in small. */
export function bucketsOf(text: string): number[] {
  // Whether somebody puts spaces around numbers and Latin words says nothing of him.
  const plain = text
    .replace(/[a-z0-9.:/-]{6,}/g, "@")
    .replace(/[0-9]+/g, "0")
    .replaceAll(" ", "");
  const found = new Set<number>();
  for (let i = 0; i + 1 < plain.length; i++) found.add(placeOf(plain.charCodeAt(i), plain.charCodeAt(i + 1)));
  return [...found];
}

/** FNV-1a over two units, folded. */
function placeOf(first: number, second: number): number {
  let hash = Math.imul(2166136261 ^ first, 16777619);
  hash = Math.imul(hash ^ second, 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS;
}
