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
  // By code: a text is looked through a unit at a time, and a string of one unit would be made for each.
  const chars = new Map<number, string>();
  const words = new Map<number, (readonly [string, string])[]>();
  for (const table of [alwaysFolded, ...tables]) {
    for (let i = 0; i + 1 < table.chars.length; i += 2) chars.set(table.chars.charCodeAt(i), table.chars.charAt(i + 1));
    for (const pair of table.words) {
      const start = pair[0].charCodeAt(0);
      words.set(start, [...(words.get(start) ?? []), pair]);
    }
  }
  for (const list of words.values()) list.sort((a, b) => b[0].length - a[0].length);
  return (source) => foldWords(foldChars(source, chars), words);
}

function foldChars(source: string, chars: ReadonlyMap<number, string>): Normalized {
  let text = "";
  // Up to here the source is in `text`: most of it stays as it is, and is taken over in one piece.
  let copied = 0;
  const at: number[] = [];
  for (let offset = 0; offset < source.length; ) {
    const code = source.charCodeAt(offset);
    if (staysAsItIs(code) && !chars.has(code)) at.push(offset++);
    else {
      const char = String.fromCodePoint(source.codePointAt(offset) ?? 0);
      text += source.slice(copied, offset);
      for (const unit of comparable(char).split("")) {
        text += chars.get(unit.charCodeAt(0)) ?? unit;
        at.push(offset);
      }
      offset += char.length;
      copied = offset;
    }
  }
  at.push(source.length);
  return { text: text + source.slice(copied), at };
}

/** Han, and what ASCII has but for capitals and what cannot be seen. */
function staysAsItIs(code: number): boolean {
  return code < 0x7f ? code > 0x5a || (code > 0x1f && code < 0x41) : code > 0x4dff && code < 0xa000;
}

function comparable(char: string): string {
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

type Words = ReadonlyMap<number, readonly (readonly [string, string])[]>;

function foldWords(from: Normalized, words: Words): Normalized {
  let text = "";
  let copied = 0;
  const at: number[] = [];
  for (let i = 0; i < from.text.length; ) {
    const pair = words.get(from.text.charCodeAt(i))?.find(([variant]) => from.text.startsWith(variant, i));
    if (pair) {
      const [{ length }, word] = pair;
      for (let k = 0; k < word.length; k++) at.push(from.at[i + Math.min(k, length - 1)] ?? 0);
      text += from.text.slice(copied, i) + word;
      i += length;
      copied = i;
    } else at.push(from.at[i++] ?? 0);
  }
  at.push(from.at[from.text.length] ?? 0);
  return { text: text + from.text.slice(copied), at };
}

const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** A normalized text without spaces and punctuation. */
export function lettersOf(text: string): string {
  return text.replace(NOT_LETTERS, "");
}
