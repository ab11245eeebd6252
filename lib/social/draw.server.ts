import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import sharp from "sharp";
import type { Card } from "./card.ts";
import { design, type Shape, shapes } from "./design.ts";
import type { CardFont } from "./font.server.ts";
import { palettePng } from "./palette-png.server.ts";

/** Change it whenever the same design would be drawn differently: what was drawn before is then drawn anew. */
export const drawVersion = 4;

/** Draws a card as a palette PNG; throws when its text does not fit. */
export async function draw(card: Card, shape: Shape, font: CardFont): Promise<Buffer> {
  const { width, height } = shapes[shape];
  const fonts = [{ name: "card", data: font.data, weight: 700 as const, style: "normal" as const }];
  const svg = await satori(design(card, shape) as Parameters<typeof satori>[0], { width, height, fonts });
  // satori has turned letters into outlines: the painter needs no font.
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return palettePng(pixels, width, height) ?? (await fewerColours(pixels, width, height));
}

/** Flat colours and the edges of letters are few; a card with all three tones can still have some too many. */
function fewerColours(pixels: Buffer, width: number, height: number): Promise<Buffer> {
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: 128, dither: 0, effort: 1 })
    .toBuffer();
}
