import { encode } from "uqr";

/** Quiet zone around a QR code in modules, as its standard asks for. */
const BORDER = 4;

/** A QR code: its dark modules in rows, border included. */
export interface QrCode {
  readonly size: number;
  readonly rows: readonly (readonly boolean[])[];
}

/** The QR code of an address; it survives the loss of 15 percent of it (a thumb, a fold). */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: "M", border: BORDER });
  return { size, rows: data };
}

/** The dark modules as one path of an SVG whose unit is a module. */
export function qrPath({ rows }: QrCode): string {
  return rows
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(""),
    )
    .join("");
}

function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  });
  return runs;
}

/** The QR code as an SVG file, black on white whatever the reader's theme. */
export function qrSvg(code: QrCode, title: string): string {
  const name = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${code.size} ${code.size}" shape-rendering="crispEdges"><title>${name}</title><path fill="#fff" d="M0 0h${code.size}v${code.size}H0z"/><path d="${qrPath(code)}"/></svg>`;
}
