import type { QrCode } from "./qr.ts";

/** Pixels of one module: large enough to be scanned from paper. */
const PIXELS = 12;

/** A QR code as a PNG, black on white; null where the browser cannot draw one. */
export function qrPng({ size, rows }: QrCode): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = size * PIXELS;
  canvas.height = size * PIXELS;
  const pen = canvas.getContext("2d");
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = "#000";
  rows.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) pen.fillRect(x * PIXELS, y * PIXELS, PIXELS, PIXELS);
    });
  });
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
