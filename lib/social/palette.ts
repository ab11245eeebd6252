import type { Tone } from "../content/tone.ts";

/** The light colours of app/globals.css; a test compares the two. */
export const palette = {
  paper: "#faf7f2",
  card: "#fffdf9",
  ink: "#25222b",
  soft: "#5f5967",
  rule: "#ddd5ca",
  accent: "#5b3470",
  tint: "#f0e8f3",
  calm: "#0d5f58",
  care: "#7d4b00",
  alarm: "#9c2c1c",
} as const;

/** Signs beside an answer, in a box of 24 by 24: a tick in a circle, an exclamation mark in a triangle, a bar in a circle, so that nobody has to tell the colours apart. */
export const signs: Readonly<Record<Tone, { readonly outline: string; readonly inside: string }>> = {
  calm: { outline: "M12 1a11 11 0 1 0 0 22a11 11 0 1 0 0-22Z", inside: "M6.5 12.4l3.8 3.8l7.2-7.6" },
  care: { outline: "M12 1.5L23.5 22h-23Z", inside: "M12 9v6M12 18.2v.6" },
  alarm: { outline: "M12 1a11 11 0 1 0 0 22a11 11 0 1 0 0-22Z", inside: "M6.5 12h11" },
};

/** The site's mark, a wallet with a cross, in a box of 24 by 24. */
export const mark =
  "M5 4h14a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3Zm5.5 4v2.5H8v3h2.5V16h3v-2.5H16v-3h-2.5V8Z";
