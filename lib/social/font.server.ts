import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

/** The one font of the share images, and which characters it has a shape for. */
export interface CardFont {
  readonly data: Buffer;
  readonly has: (character: string) => boolean;
}

// WOFF: satori reads neither WOFF2 nor collections.
const file = "node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff";

/** Reads the font from the package that ships it. */
export function loadFont(root: string): CardFont {
  const data = readFileSync(join(root, file));
  const known = charactersOf(tableOf(data, "cmap"));
  return { data, has: (character) => known.has(character.codePointAt(0) ?? 0) };
}

/** A table of a WOFF file, unpacked (WOFF 1.0, section 5). */
function tableOf(woff: Buffer, tag: string): Buffer {
  for (let i = 0; i < woff.readUInt16BE(12); i++) {
    const entry = 44 + i * 20;
    if (woff.toString("latin1", entry, entry + 4) !== tag) continue;
    const [offset, packed, full] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    return packed < full ? inflateSync(bytes) : bytes;
  }
  throw new Error(`${file} has no table ${tag}`);
}

/** Code points of a cmap table, from its subtables of format 4 (OpenType); a character beyond the basic plane counts as missing. */
function charactersOf(cmap: Buffer): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const start = cmap.readUInt32BE(8 + i * 8);
    if (cmap.readUInt16BE(start) !== 4) continue;
    const segments = cmap.readUInt16BE(start + 6) / 2;
    for (let s = 0; s < segments; s++) {
      const last = cmap.readUInt16BE(start + 14 + s * 2);
      const first = cmap.readUInt16BE(start + 16 + segments * 2 + s * 2);
      for (let code = first; code <= last && code < 0xffff; code++) found.add(code);
    }
  }
  return found;
}
