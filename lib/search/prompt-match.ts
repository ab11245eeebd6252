import type { Entry } from "./entry.ts";
import { weights } from "./weights.ts";

const SHORTEST = 4;
/** A message this long within a query is no accident. */
const PLAIN = 8;

/** How far a query and a message of the article are the same text: 1 when they are, less when one is part of the other. */
export function promptMatch({ head, lines }: Entry, typed: string): number {
  if (typed.length < SHORTEST) return 0;
  let best = 0;
  for (const { field, letters } of lines) {
    const isMessage = field === "prompt" || (field === "title" && head.kind === "prompt");
    if (isMessage && letters.length >= SHORTEST) best = Math.max(best, overlap(letters, typed));
  }
  return best;
}

function overlap(message: string, typed: string): number {
  if (message.includes(typed)) return (typed.length / message.length) ** 2;
  return typed.includes(message) ? Math.min(1, message.length / PLAIN) * weights.messageWithin : 0;
}
