import sharp from "sharp";
import { expect, test } from "vitest";
import { palettePng } from "./palette-png.server.ts";

/** An image of `colours` different colours, one after another, row by row. */
function striped(width: number, height: number, colours: number): Buffer {
  return Buffer.from(
    Array.from({ length: width * height }, (_, at) => {
      const colour = at % colours;
      return [colour & 255, (colour * 7) & 255, colour >> 8, 255];
    }).flat(),
  );
}

test.each([
  ["one pixel", 1, 1, 1],
  ["one colour", 9, 4, 1],
  ["a row that is not a multiple of eight", 13, 7, 5],
  ["as many colours as a palette has", 32, 9, 256],
])("%s is read by another program as it was", async (_, width, height, colours) => {
  const rgba = striped(width, height, colours);
  const png = palettePng(rgba, width, height);
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width, height, channels: 4 });
  expect(data.equals(rgba)).toBe(true);
  expect((await sharp(png).metadata()).isPalette).toBe(true);
});

test("one colour too many is told, not lost", () => {
  expect(palettePng(striped(32, 9, 257), 32, 9)).toBeUndefined();
});
