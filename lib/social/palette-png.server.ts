import { crc32, deflateSync } from "node:zlib";

/** Most colours a palette of PNG can name. */
const most = 256;

/**
 * A PNG with a palette, of an image's bytes red, green, blue, opacity; undefined when it has more than 256 colours.
 * Opacity is left out. Nothing is lost and nothing has to be chosen, which is what a general encoder spends its time on.
 * Portable Network Graphics (Third Edition), sections 5 and 11.
 */
export function palettePng(rgba: Buffer, width: number, height: number): Buffer | undefined {
  const colours = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter, 0: none
  let [last, index, to] = [-1, 0, 0];
  for (let from = 0; from < rgba.length; from += 4) {
    if ((from / 4) % width === 0) to += 1;
    const colour = ((rgba[from] ?? 0) << 16) | ((rgba[from + 1] ?? 0) << 8) | (rgba[from + 2] ?? 0);
    if (colour !== last) {
      last = colour;
      index = colours.get(colour) ?? colours.size;
      if (index === most) return undefined;
      colours.set(colour, index);
    }
    rows[to++] = index;
  }
  const palette = Buffer.from(
    [...colours.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header(width, height)),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 6 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Eight bits a pixel, colours from a palette, one pass. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
