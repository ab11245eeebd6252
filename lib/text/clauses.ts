import { matches } from "./matches.ts";

const SENTENCE = /[^。！？!?\n]+/g;

/** A sentence of a text, and where it begins. */
export interface Sentence {
  readonly text: string;
  readonly index: number;
}

/** The sentences of a text, closing marks left out. */
export function sentencesOf(text: string): Sentence[] {
  return matches(text, SENTENCE).map((match) => ({ text: match[0], index: match.index }));
}

/** The text with quotations blanked, character for character: what stands in “” are somebody else's words. */
export function withoutQuotations(text: string): string {
  return text.includes("“") ? text.replace(/“[^“”]*”/g, (quotation) => "□".repeat(quotation.length)) : text;
}
