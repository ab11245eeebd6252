import { createNormalizer, type Normalize } from "../text/normalize.ts";
import type { HeadTier } from "./document.ts";
import { createWordFinder, type WordFinder } from "./lexicon.ts";
import { createTextTokenizer, createTokenizer, type Tokenize } from "./tokenize.ts";

/** How an index reads text: its articles and every query go through the same one. */
export interface Analyzer {
  readonly normalize: Normalize;
  readonly tokenize: Tokenize;
  /** For the running text of articles. */
  readonly tokenizeText: Tokenize;
  /** The words of the lexicon's groups. */
  readonly findWords: WordFinder;
  /** Those of groups whose words mean the same. */
  readonly findSynonyms: WordFinder;
  readonly findFillers: WordFinder;
  /** Words of subjects that are not ours. */
  readonly findElsewhere: WordFinder;
}

/** What happens to money, not what something costs. */
const SPEAKS_OF_MONEY =
  /扣|退[了款的钱回]|付[了款不过完没]|没付|续费|续了|充[了值]|到账|钱[没不被少]|押金|没退|转[账给了过]|打[给了过]|没收到|块走|钱不在|汇了|扫[不了码]|刷不|收款|骗|[要让叫]我[先打转付交]/;

/** The analyzer of an index: its fold table, its lexicon's variants, groups and fillers. */
export function createAnalyzer({ lexicon, fold }: Pick<HeadTier, "lexicon" | "fold">): Analyzer {
  const normalize = createNormalizer(fold, { chars: "", words: lexicon.variants });
  const findOthers = createWordFinder([lexicon.elsewhere], (word) => normalize(word).text);
  const findPaid = createWordFinder([lexicon.paid], (word) => normalize(word).text);
  const plain = (word: string) => normalize(word).text;
  const findFillers = createWordFinder([lexicon.fillers], plain);
  const findWords = createWordFinder(lexicon.groups, plain);
  const words = lexicon.groups.flat();
  const wide = new Set(lexicon.wide);
  // 了 ends 钱没了 and is part of it: taken out it would leave 钱没, which also begins 钱没到账.
  const asides = lexicon.fillers.filter((filler) => !words.some((word) => word.endsWith(filler)));
  return {
    normalize,
    tokenize: createTokenizer(findWords, createWordFinder([asides], plain)),
    tokenizeText: createTextTokenizer(findWords),
    findWords,
    findSynonyms: (text) => findWords(text).filter(({ groups }) => !groups.some((group) => wide.has(group))),
    findFillers,
    findElsewhere: (text) => (SPEAKS_OF_MONEY.test(text) ? findOthers(text) : [...findOthers(text), ...findPaid(text)]),
  };
}
