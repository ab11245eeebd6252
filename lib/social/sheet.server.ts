import { join } from "node:path";
import sharp from "sharp";
import type { Card } from "./card.ts";
import { shapes } from "./design.ts";
import { cardsFolder } from "./make.server.ts";

const columns = 6;
const tile = { width: 300, height: 158, square: 158, gap: 10 };

/** Puts every image, the wide form and the square beside it, on one sheet to be looked at; writes a PNG. */
export async function writeSheet(root: string, cards: readonly Card[], file: string): Promise<void> {
  const [across, down] = [tile.width + tile.square + 2 * tile.gap, tile.height + tile.gap];
  const parts = cards.flatMap(({ name }, i) => {
    const place = { left: (i % columns) * across, top: Math.floor(i / columns) * down };
    const at = (ending: string) => join(root, cardsFolder, `${name}${ending}.png`);
    return [
      small(at(shapes.wide.ending), tile.width).then((input) => ({ input, ...place })),
      small(at(shapes.square.ending), tile.square).then((input) => ({
        input,
        ...place,
        left: place.left + tile.width + tile.gap / 2,
      })),
    ];
  });
  const size = { width: columns * across, height: Math.ceil(cards.length / columns) * down };
  const sheet = sharp({ create: { ...size, channels: 3, background: "#808080" } });
  await sheet
    .composite(await Promise.all(parts))
    .png()
    .toFile(file);
}

function small(file: string, width: number): Promise<Buffer> {
  return sharp(file).resize(width).toBuffer();
}
