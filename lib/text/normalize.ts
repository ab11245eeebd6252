/** Characters and words that are written in several ways, and the one way in which we compare them. */
export interface FoldTable {
  /** Pairs of characters: "網网帳账" folds 網 to 网 and 帳 to 账. */
  readonly chars: string;
  /** Words that fold as a whole, e.g. ["网路", "网络"]; matched after the characters have been folded. */
  readonly words: readonly (readonly [string, string])[];
}

/** A text in comparable form; unit i came from the source at `at[i]`, and `at[text.length]` is the source's length. */
export interface Normalized {
  readonly text: string;
  readonly at: readonly number[];
}

export type Normalize = (source: string) => Normalized;

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Mn}]/u;
const alwaysFolded: FoldTable = { chars: "帐账帳账賬账陸陆", words: [["登陆", "登录"]] };

/** Makes a normalizer: NFKC, lower case, invisible characters dropped, variants folded; never throws, whatever the string. */
export function createNormalizer(...tables: readonly FoldTable[]): Normalize {
  const chars = new Map<string, string>();
  const words = new Map<string, (readonly [string, string])[]>();
  for (const table of [alwaysFolded, ...tables]) {
    for (let i = 0; i + 1 < table.chars.length; i += 2) chars.set(table.chars.charAt(i), table.chars.charAt(i + 1));
    for (const pair of table.words) words.set(pair[0].charAt(0), [...(words.get(pair[0].charAt(0)) ?? []), pair]);
  }
  for (const list of words.values()) list.sort((a, b) => b[0].length - a[0].length);
  return (source) => foldWords(foldChars(source, chars), words);
}

function foldChars(source: string, chars: ReadonlyMap<string, string>): Normalized {
  let text = "";
  const at: number[] = [];
  for (let offset = 0; offset < source.length; ) {
    const char = String.fromCodePoint(source.codePointAt(offset) ?? 0);
    for (const folded of comparable(char)) {
      const unit = chars.get(folded) ?? folded;
      for (let i = 0; i < unit.length; i++) at.push(offset);
      text += unit;
    }
    offset += char.length;
  }
  at.push(source.length);
  return { text, at };
}

function comparable(char: string): string {
  if (char >= "一" && char <= "鿿") return char;
  if (char >= " " && char <= "~") return char.toLowerCase();
  if (char === "\n" || char === "\t") return " ";
  const plain = char.normalize("NFKC").toLowerCase().replace(INVISIBLE, "");
  return ACCENTED.test(plain) ? withoutAccents(plain) : plain;
}

const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;

/** Tone marks are left off, and ü is v, as pinyin is typed. */
function withoutAccents(letters: string): string {
  return letters
    .normalize("NFD")
    .replace(/u\u0308/g, "v")
    .replace(/\p{Mn}/gu, "");
}

type Words = ReadonlyMap<string, readonly (readonly [string, string])[]>;

function foldWords(from: Normalized, words: Words): Normalized {
  let text = "";
  const at: number[] = [];
  for (let i = 0; i < from.text.length; ) {
    const char = from.text.charAt(i);
    const pair = words.get(char)?.find(([variant]) => from.text.startsWith(variant, i));
    const word = pair ? pair[1] : char;
    const length = pair ? pair[0].length : 1;
    for (let k = 0; k < word.length; k++) at.push(from.at[i + Math.min(k, length - 1)] ?? 0);
    text += word;
    i += length;
  }
  at.push(from.at[from.text.length] ?? 0);
  return { text, at };
}

const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** A normalized text without spaces and punctuation. */
export function lettersOf(text: string): string {
  return text.replace(NOT_LETTERS, "");
}
