import type { Analyzer } from "./analyzer.ts";
import type { WordMatch } from "./lexicon.ts";

/**
 * What a short text says, whatever its words: "付款失败了", "付不了" and "支付失败" have the same core. Words of the lexicon
 * that mean the same stand for their groups, fillers are left out, other letters stay; a text of fillers alone is its letters.
 */
export function coreOf(text: string, { findSynonyms, findFillers }: Analyzer): string {
  const words = longestByStart(findSynonyms(text));
  const fillers = longestByStart(findFillers(text));
  let core = "";
  for (let at = 0; at < text.length; ) {
    const word = words.get(at);
    const filler = fillers.get(at);
    if (word && !(filler && filler.end > word.end)) core += `#${word.groups.join("|")}`;
    else if (!filler && LETTER.test(text.charAt(at))) core += text.charAt(at);
    at = Math.max(at + 1, word?.end ?? 0, filler?.end ?? 0);
  }
  return core || text.replace(NOT_LETTERS, "");
}

const LETTER = /[\p{L}\p{N}]/u;
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

function longestByStart(matches: readonly WordMatch[]): Map<number, WordMatch> {
  const longest = new Map<number, WordMatch>();
  for (const match of matches) if (match.end > (longest.get(match.start)?.end ?? 0)) longest.set(match.start, match);
  return longest;
}
