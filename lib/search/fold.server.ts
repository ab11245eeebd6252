import { Converter } from "opencc-js";
import { from } from "opencc-js/preset";
import { createNormalizer, type FoldTable } from "../text/normalize.ts";

const FIRST = 0x3400;
const LAST = 0x9fff;

/** The traditional characters whose simplified form occurs in `texts`, and how Taiwan and Hong Kong word what they say; no word that `all` texts use themselves. */
export function foldTableOf(texts: string, all: string): FoldTable {
  const chars = foldedCharacters(new Set(texts));
  return { chars, words: regionalWords(texts, all, chars) };
}

function foldedCharacters(used: ReadonlySet<string>): string {
  const converters = (["t", "tw", "hk"] as const).map((from) => Converter({ from, to: "cn" }));
  let pairs = "";
  for (let code = FIRST; code <= LAST; code++) {
    const char = String.fromCharCode(code);
    if (used.has(char)) continue;
    const simple = converters.map((convert) => convert(char)).find((to) => to !== char && used.has(to));
    if (simple) pairs += char + simple;
  }
  return pairs;
}

/** OpenCC's phrases whose mainland form occurs in the texts and whose regional form, folded, does not. */
function regionalWords(texts: string, all: string, chars: string): [string, string][] {
  const simplify = Converter({ from: "t", to: "cn" });
  const fold = createNormalizer({ chars, words: [] });
  const words = new Map<string, string>();
  for (const entry of phrases()) {
    const [regional = "", mainland = ""] = entry.split(" ");
    const from = fold(regional).text;
    const to = simplify(mainland);
    if (from.length > 1 && from !== to && texts.includes(to) && !all.includes(from)) words.set(from, to);
  }
  return [...words];
}

function phrases(): string[] {
  return [from.twp ?? [], from.hkp ?? []]
    .flat(2)
    .filter((part): part is string => typeof part === "string")
    .flatMap((dictionary) => dictionary.split("|"));
}
