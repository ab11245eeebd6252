import sharp from "sharp";

const COLUMNS = 8;
const tile = { width: 330, height: 620, gap: 12 };

/** Pictures side by side, each cut to the same tile from its top, as a PNG. */
export async function contactSheet(pictures: readonly Buffer[]): Promise<Buffer> {
  const [across, down] = [tile.width + tile.gap, tile.height + tile.gap];
  const parts = await Promise.all(
    pictures.map(async (picture, i) => ({
      input: await sharp(picture)
        .resize({ width: tile.width, height: tile.height, fit: "cover", position: "top" })
        .png()
        .toBuffer(),
      left: (i % COLUMNS) * across,
      top: Math.floor(i / COLUMNS) * down,
    })),
  );
  const size = { width: COLUMNS * across, height: Math.max(1, Math.ceil(pictures.length / COLUMNS)) * down };
  return sharp({ create: { ...size, channels: 3, background: "#808080" } })
    .composite(parts)
    .png()
    .toBuffer();
}
