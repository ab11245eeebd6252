import satori from "satori";
import sharp from "sharp";
import type { Card } from "./card.ts";
import { design, type Shape, shapes } from "./design.ts";
import type { CardFont } from "./font.server.ts";

/** Colours of a card: flat ones and the edges of letters, no more. */
const colours = 32;

/** Change it whenever the same design would be drawn differently: what was drawn before is then drawn anew. */
export const drawVersion = 1;

/** Draws a card as a palette PNG; throws when its text does not fit. */
export async function draw(card: Card, shape: Shape, font: CardFont): Promise<Buffer> {
  const { width, height } = shapes[shape];
  const fonts = [{ name: "card", data: font.data, weight: 700 as const, style: "normal" as const }];
  const svg = await satori(design(card, shape) as Parameters<typeof satori>[0], { width, height, fonts });
  return sharp(Buffer.from(svg)).png({ palette: true, colours, dither: 0, effort: 7, compressionLevel: 9 }).toBuffer();
}
