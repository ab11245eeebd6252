const LONG_NUMBER = /\d(?:[ -]?\d){6,}/g;

/** Hides all but the last four digits of numbers with seven digits or more (phones, cards, ID numbers). */
export function maskNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (number) => {
    const digits = number.replace(/\D/g, "");
    return `${"*".repeat(digits.length - 4)}${digits.slice(-4)}`;
  });
}

/** Stands in a plain text for a character that nobody sees. */
export const INVISIBLE = "\u200b";

/** A text in which a number can be found however it was written: `plain` has one code unit for each character in `chars`. */
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

function plainChar(char: string): string {
  if (char >= " " && char <= "~") return char;
  if (char === "\n" || char === "\t" || (char >= "一" && char <= "鿿")) return char;
  if (/[\p{Cc}\p{Cf}\p{M}]/u.test(char)) return INVISIBLE;
  if (/\s/.test(char)) return " ";
  const folded = char.normalize("NFKC");
  if (/^\p{Nd}$/u.test(folded)) return digitOf(folded);
  return folded.length === 1 ? folded : char.length === 1 ? char : "□";
}

/** Every script's digits stand in rows of ten, so a digit's value is its place in the row. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
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

/** Whether digits end in the check digit of bank cards. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** Whether digits have the shape of a full card number: beginning, length, check digit. */
export function isCardNumber(digits: string): boolean {
  const shape = /^(?:[345689]\d{15,18}|2[2-7]\d{14}|3[47]\d{13}|4\d{12})$/;
  return shape.test(digits) && passesLuhn(digits);
}
