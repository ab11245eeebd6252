import { matches } from "./matches.ts";

/** A stretch of text that is searched as one piece: Han characters, or a Latin word or number. */
export interface Run {
  readonly kind: "han" | "word";
  readonly text: string;
  readonly start: number;
}

const RUN = /([㐀-䶿一-鿿豈-﫿〇々]+)|[a-z0-9]+|[^\P{L}㐀-䶿一-鿿豈-﫿〇々a-z]+/gu;

/** The runs of a normalized text in order; punctuation, spaces and symbols part them. */
export function segment(text: string): Run[] {
  return matches(text, RUN).map((match) => ({
    kind: match[1] ? "han" : "word",
    text: match[0],
    start: match.index,
  }));
}
