import { digitsOf, hanDigits, type PlainText } from "../text/mask.ts";
import type { Directory } from "./directory.ts";
import type { Trait } from "./findings.ts";
import { idsOf, shapeOf, type WrittenNumber, withoutPrefix } from "./numbers.ts";

/** Digits on end in one script. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
}

const GROUP = new RegExp(`[0-9]+|[${hanDigits}]+`, "g");
const HAN = new RegExp(`[${hanDigits}]`, "g");

/** What after a number says that it counts or measures something. */
const COUNTED = /^\s*(?:元|块|万|千|百|亿|笔|次|天|年|月|小时|分钟|秒|％|%)|^\.\d{1,2}(?!\d)/;
/** The same after a number that the registry does not hold, where a word may follow: "95588人工". */
const COUNTED_UNKNOWN = /^\s*(?:个|人(?!工)|名|日|条|字|家|户|件|步|位|点|折|倍|岁|米|公里|斤)/;
const DATE = /^(?:\d{2}|\d{4})[-./]\d{1,2}[-./]\d{1,2}$|^\d{1,2}[-./]\d{1,2}(?: \d{1,2})?$|^\d+\.\d+$/;

/** The numbers in a run of digits and separators, in order; dates, times, amounts and counts are none. Fewer than five digits are a number where they are all there is, or when the registry holds them. */
export function numbersIn(text: PlainText, run: { start: number; end: number }, directory: Directory): WrittenNumber[] {
  const shortest = text.plain.slice(0, run.start).trim() || text.plain.slice(run.end).trim() ? 5 : 3;
  const { plain } = text;
  const written = plain.slice(run.start, run.end);
  if (/[OolI|SBZ]/.test(written)) {
    const disguised = withLetters(text, run);
    if (disguised && idsOf(disguised.digits, directory).length > 0) return [disguised];
  }
  if (DATE.test(written.trim()) || /[¥￥$]\s*$|\d[:：]$/.test(plain.slice(Math.max(0, run.start - 3), run.start)))
    return [];
  const groups = [...written.matchAll(GROUP)].slice(0, MOST_IN_RUN).map(({ index, 0: group }) => ({
    from: run.start + index,
    to: run.start + index + group.length,
    digits: digitsOf(group),
  }));
  const plus = /^\s*\+/.test(written);
  if (plus && groups.length > 1 && !groups[0]?.digits.startsWith("86")) return [numberOf(text, groups, true)];
  const found: WrittenNumber[] = [];
  for (let i = 0; i < groups.length; ) {
    const next = longest(groups, i, directory);
    const number = numberOf(text, groups.slice(i, next), plus && i === 0);
    const listed = idsOf(number.digits, directory).length > 0;
    const after = plain.slice(groups[next - 1]?.to, (groups[next - 1]?.to ?? 0) + 6);
    const counted = COUNTED.test(after) || (!listed && COUNTED_UNKNOWN.test(after));
    const long = number.digits.length >= shortest || next > i + 1;
    if ((listed || long) && !(counted && number.digits.length < 11)) found.push(number);
    i = next;
  }
  return found.length > 0 ? found : spacedOut(text, groups);
}

function numberOf(text: PlainText, groups: readonly Group[], plus: boolean): WrittenNumber {
  const from = groups[0]?.from ?? 0;
  const to = groups[groups.length - 1]?.to ?? from;
  return { digits: groups.map(({ digits }) => digits).join(""), plus, traits: traitsOf(text, from, to) };
}

/** Most groups of one run that are looked at. */
const MOST_IN_RUN = 200;

/** Most groups that make one number: digits that all stand apart. */
const MOST_GROUPS = 20;

/** Index after the longest row of groups from `first` that makes one number; after the first group when none does. */
function longest(groups: readonly Group[], first: number, directory: Directory): number {
  for (let next = Math.min(groups.length, first + MOST_GROUPS); next > first + 1; next--) {
    if (
      isOne(
        groups.slice(first, next).map(({ digits }) => digits),
        directory,
      )
    )
      return next;
  }
  return first + 1;
}

function isOne(groups: readonly string[], directory: Directory): boolean {
  const digits = groups.join("");
  if (digits.length < 3 || digits.length > 20) return false;
  const readings = [digits, ...withoutPrefix(digits).map(({ digits: rest }) => rest)];
  if (readings.some((reading) => reading.length >= 3 && idsOf(reading, directory).length > 0)) {
    // "95588 0" is no number of its own, and "0 95588" is one.
    return idsOf(digits, directory).length > 0 || groups[0] !== digits;
  }
  const holdsListed = groups.some((group) => group.length >= 5 && idsOf(group, directory).length > 0);
  const shape = readings.map(shapeOf).find(Boolean);
  if (shape === "short-code") return !holdsListed && groups.every((group) => group.length <= 3);
  return shape === "sms-port" ? digits.startsWith("106") : shape !== undefined && !holdsListed;
}

/** "9 5 5 8 6": single digits apart make one number, even one that nobody knows. */
function spacedOut(text: PlainText, groups: readonly Group[]): WrittenNumber[] {
  const count = groups.length;
  return count >= 5 && count <= MOST_GROUPS && groups.every(({ digits }) => digits.length === 1)
    ? [numberOf(text, groups, false)]
    : [];
}

const LETTERS: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1", "|": "1", S: "5", B: "8", Z: "2" };

/** A run in which letters stand for digits: "1OO86". Letters of a word beside it do not. */
function withLetters(text: PlainText, { start, end }: { start: number; end: number }): WrittenNumber | undefined {
  const around = text.plain.charAt(start - 1) + text.plain.charAt(end);
  const written = text.plain.slice(start, end);
  if (/[A-Za-z]/.test(around) || (written.match(/\d/g) ?? []).length < 2) return undefined;
  const digits = digitsOf(written.replace(/[OolI|SBZ]/g, (letter) => LETTERS[letter] ?? ""));
  return { digits, plus: false, traits: [...traitsOf(text, start, end), "letters-as-digits"] };
}

function traitsOf({ plain, chars }: PlainText, from: number, to: number): Trait[] {
  const written = plain.slice(from, to);
  const numerals = chars
    .slice(from, to)
    .join("")
    .replace(HAN, "")
    .replace(/[^\p{N}]/gu, "");
  const found: Trait[] = [];
  if (/[０-９]/.test(numerals)) found.push("full-width");
  if (written.search(HAN) >= 0) found.push("chinese-numerals");
  if (/[^0-9０-９]/.test(numerals)) found.push("other-digits");
  if (/[^0-9A-Za-z|]/.test(written.replace(HAN, ""))) found.push("separated");
  return found;
}
