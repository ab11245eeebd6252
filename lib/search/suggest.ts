import type { Collection } from "./collection.ts";

const SUGGESTIONS = 6;

/** Titles, sayings and messages that hold what was typed, those that begin with it first. */
export function suggest(index: Collection, prefix: string, limit = SUGGESTIONS): string[] {
  const typed = index.analyzer.normalize(prefix.slice(0, 40)).text.trim();
  if (!typed) return [];
  const found = new Map<string, number>();
  for (const { lines } of index.entries) {
    for (const { field, text } of lines) {
      if (field === "heading" || found.has(text)) continue;
      const at = index.analyzer.normalize(text).text.indexOf(typed);
      if (at >= 0) found.set(text, (at === 0 ? 0 : 100) + text.length);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([text]) => text);
}
