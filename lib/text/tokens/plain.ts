/** Stands in a plain text for a character that nobody sees. */
export const INVISIBLE = "\u200b";

/** A text in which a number or an address can be found however it was written: `plain` has one code unit for each character in `chars`. */
export interface PlainText {
  /** Half width, every script's digits as 0–9, invisible characters as INVISIBLE; Chinese numerals stay. */
  readonly plain: string;
  readonly chars: readonly string[];
}

/** Any text as plain text; never throws, whatever the string. */
export function plainText(source: string): PlainText {
  const chars = Array.from(source);
  return { plain: chars.map(plainChar).join(""), chars };
}

/** For each character of a plain text the UTF-16 units before it, and their number at the end. */
export function unitsOf({ chars }: PlainText): number[] {
  const units = [0];
  for (const char of chars) units.push((units[units.length - 1] ?? 0) + char.length);
  return units;
}

function plainChar(char: string): string {
  if (char >= " " && char <= "~") return char;
  if (char === "\n" || char === "\t" || (char >= "一" && char <= "鿿")) return char;
  if (/[\p{Cc}\p{Cf}\p{M}]/u.test(char)) return INVISIBLE;
  if (/\s/.test(char)) return " ";
  const black = blackDigit(char);
  if (black !== undefined) return black;
  const folded = char.normalize("NFKC");
  if (/^\p{Nd}$/u.test(folded)) return digitOf(folded);
  if (/^(?:\(\d\)|\d\.)$/.test(folded)) return folded.replace(/\D/g, "");
  return folded.length === 1 ? folded : char.length === 1 ? char : "□";
}

/** Every script's digits stand in rows of ten, so a digit's value is its place in the row. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

/** First characters of the rows of circled digits 1–9 that Unicode does not call digits: ❶ ➀ ➊ ⓵. */
const blackRows = [0x2776, 0x2780, 0x278a, 0x24f5];

function blackDigit(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  const row = blackRows.find((first) => code >= first && code < first + 9);
  return row === undefined ? undefined : String(code - row + 1);
}

const HAN_DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  ["零〇洞", "一幺壹", "二两贰", "三叁", "四肆", "五伍", "六陆", "七柒拐", "八捌", "九玖勾"].flatMap((chars, digit) =>
    Array.from(chars, (char) => [char, String(digit)]),
  ),
);

/** Chinese numerals as the inside of a regular expression's brackets. */
export const hanDigits = Object.keys(HAN_DIGITS).join("");

/** The digits of a plain text's stretch, Chinese numerals included, everything else left out. */
export function digitsOf(run: string): string {
  return Array.from(run, (char) => HAN_DIGITS[char] ?? (/[0-9]/.test(char) ? char : "")).join("");
}
