import { renderAsync } from "@resvg/resvg-js";
import satori from "satori";
import sharp from "sharp";
import type { Card } from "./card.ts";
import { design, type Shape, shapes } from "./design.ts";
import type { CardFont } from "./font.server.ts";

/** Colours of a card: flat ones and the edges of letters, no more. */
const colours = 32;

/** Change it whenever the same design would be drawn differently: what was drawn before is then drawn anew. */
export const drawVersion = 3;

/** Draws a card as a palette PNG; throws when its text does not fit. Layout runs on this thread, painting and packing on others. */
export async function draw(card: Card, shape: Shape, font: CardFont): Promise<Buffer> {
  const { width, height } = shapes[shape];
  const fonts = [{ name: "card", data: font.data, weight: 700 as const, style: "normal" as const }];
  const svg = await satori(design(card, shape) as Parameters<typeof satori>[0], { width, height, fonts });
  // satori has turned letters into outlines: the painter needs no font.
  const { pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}
