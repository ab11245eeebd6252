import { balancedLines, tornIn } from "./lines.ts";

/** Lines of a text and the size, in pixels, at which they fit. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
  /** Height of all lines together, in pixels. */
  readonly height: number;
}

/** The room a text has, in pixels, and the sizes it may have, largest first. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
  readonly sizes: readonly number[];
  /** Height of a line in em. */
  readonly leading: number;
}

/** Fits a text into its room as large as can be; a torn line counts for a fifth of the size. Undefined when no size fits. */
export function fitText(text: string, room: Room): Fitted | undefined {
  const ways = room.sizes.flatMap((size) => {
    const most = Math.min(room.lines, Math.floor(room.height / (size * room.leading)));
    const lines = most < 1 ? undefined : balancedLines(text, room.width / size, most);
    return lines ? [{ size, lines, height: Math.ceil(lines.length * size * room.leading) }] : [];
  });
  return ways.reduce<Fitted | undefined>((best, way) => (best && worth(best) >= worth(way) ? best : way), undefined);
}

function worth({ size, lines }: Fitted): number {
  return size * (1 - 0.2 * tornIn(lines));
}
