/** Width of a box, and the room around and in it, in pixels. */
export const BOX = 264;
export const GAP = 70;
export const BETWEEN = 28;
export const EDGE = 12;
export const LINE = 22;
export const PAD = 12;

/** A line of text at its baseline. */
export interface MapLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly kind: "question" | "answer" | "goal";
}

/** A question's box; `rules` are the heights at which its answers begin. */
export interface MapBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly MapLine[];
  readonly rules: readonly number[];
}
