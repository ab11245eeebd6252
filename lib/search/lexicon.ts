/** The editors' words as the search works with them; made from content/lexicon.yaml. */
export interface Lexicon {
  /** Words that mean the same to a reader; a text with one of them carries the group's concept. */
  readonly groups: readonly (readonly string[])[];
  /** Numbers of the groups whose words belong to one subject and do not mean the same: 刷单, 公检法. */
  readonly wide: readonly number[];
  /** Words that say little about what a question is about: 怎么, 请问, 我的. */
  readonly fillers: readonly string[];
  /** Words of subjects that no wallet's trouble is about: 利率, 快递. */
  readonly elsewhere: readonly string[];
  /** Those of things that people pay for: a question that speaks of money too may be about the payment. */
  readonly paid: readonly string[];
  /** Misspellings and foreign wording, each with the word it stands for; folded before anything else. */
  readonly variants: readonly (readonly [string, string])[];
}

/** The words that come with the second tier, for which the first has no room. Its groups: more words of each of the first tier, in its order, then groups of their own. */
export type MoreWords = Omit<Lexicon, "variants">;

/** A lexicon in the two parts that the tiers of an index carry. */
export interface TieredLexicon {
  readonly lexicon: Lexicon;
  readonly more: MoreWords;
}

/** The lexicon with the words of the second tier; the numbers of its groups stay what they are. */
export function withMoreWords(lexicon: Lexicon, more: MoreWords): Lexicon {
  const both = <T>(of: (from: MoreWords) => readonly T[]): T[] => [...of(lexicon), ...of(more)];
  return {
    ...lexicon,
    groups: more.groups.map((words, at) => [...(lexicon.groups[at] ?? []), ...words]),
    wide: both(({ wide }) => wide),
    fillers: both(({ fillers }) => fillers),
    elsewhere: both(({ elsewhere }) => elsewhere),
    paid: both(({ paid }) => paid),
  };
}

export const emptyLexicon: Lexicon = { groups: [], wide: [], fillers: [], elsewhere: [], paid: [], variants: [] };
export const noWords: TieredLexicon = { lexicon: emptyLexicon, more: emptyLexicon };

/** A word of the lexicon found in a text. */
export interface WordMatch {
  readonly start: number;
  readonly end: number;
  /** The groups that the word belongs to; empty for a filler. */
  readonly groups: readonly number[];
}

/** A list of words made ready to be found in a text. */
export type WordFinder = (text: string) => WordMatch[];

/** Makes a finder of the words of all groups; it yields every word at every place, also inside longer ones. */
export function createWordFinder(
  groups: readonly (readonly string[])[],
  normalize: (word: string) => string,
): WordFinder {
  // By their first two characters; words of one character by that.
  const byStart = new Map<string, [word: string, groups: number[]][]>();
  // Which starts there may be: most places of a text begin no word, and a look here costs a tenth of a look above.
  const size = groups.flat().length > FEW ? 0x10000 : 0x400;
  const marks = new Uint8Array(size);
  // One place for two characters, or for one: NaN counts as 0. Some share theirs with others.
  const placeOf = (first: number, second: number) => ((first * 31) ^ second) % size;
  groups.forEach((words, group) => {
    for (const word of new Set(words.map(normalize))) {
      const start = word.slice(0, 2);
      const list = byStart.get(start) ?? [];
      byStart.set(start, list);
      const known = list.find(([other]) => other === word);
      if (known) known[1].push(group);
      else list.push([word, [group]]);
      marks[placeOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    }
  });
  return (text) => {
    const found: WordMatch[] = [];
    const take = (start: number, key: string) => {
      for (const [word, groups] of byStart.get(key) ?? []) {
        const end = start + word.length;
        if (text.startsWith(word, start) && !cutsLatin(text, start, end)) found.push({ start, end, groups });
      }
    };
    const last = text.length - 1;
    for (let start = 0; start <= last; start++) {
      const first = text.charCodeAt(start);
      if (marks[placeOf(first, 0)]) take(start, text.charAt(start));
      if (start < last && marks[placeOf(first, text.charCodeAt(start + 1))]) take(start, text.slice(start, start + 2));
    }
    return found;
  };
}

/** More words than a query has, for which a large table would be made with every key. */
const FEW = 100;

const LATIN = /[a-z0-9]/;

/** Whether a match would begin or end inside a Latin word, as "pin" in "shopping". */
function cutsLatin(text: string, start: number, end: number): boolean {
  const joins = (i: number) => LATIN.test(text.charAt(i - 1)) && LATIN.test(text.charAt(i));
  return joins(start) || joins(end);
}
