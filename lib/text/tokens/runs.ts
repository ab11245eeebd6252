import { matches } from "../matches.ts";
import { digitsOf, hanDigits, type PlainText } from "./plain.ts";
import { readingsOf, shapeOf } from "./shapes.ts";
import type { Stretch, Writing } from "./token.ts";

/** Digits on end in one script. */
interface Group extends Stretch {
  readonly digits: string;
}

/** Digits that belong together, and how they were written. */
export interface Run extends Stretch {
  readonly digits: string;
  readonly plus: boolean;
  readonly writing: readonly Writing[];
  /** How many groups the digits stand in. */
  readonly groups: number;
}

/** Numbers that are known, digits only. */
export type Known = ReadonlySet<string>;

// Between the digits of one number: spaces, hyphens, brackets, what is invisible.
const GAP = "[ \\-‐-―−·•.()/_*\\u200b]{0,4}";
const LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from("OoОоΟο○◯", (char) => [char, "0"])),
  ...Object.fromEntries(Array.from("lI|", (char) => [char, "1"])),
  ...{ S: "5", B: "8", Z: "2" },
};
const letter = `[${Object.keys(LETTERS).join("")}]`;
const any = `[0-9${hanDigits}${Object.keys(LETTERS).join("")}]`;
const ROW = new RegExp(`\\+?${GAP}(?:[0-9${hanDigits}]|${letter}(?=${GAP}${any}))(?:${GAP}${any})*`, "g");
const GROUP = new RegExp(`[0-9]+|[${hanDigits}]+`, "g");

/** Most groups of one row that are looked at, and that make one number: digits that all stand apart. */
const MOST_IN_ROW = 200;
const MOST_GROUPS = 20;

/** Fewest digits of a number, as in 110. */
const SHORTEST = 3;
const isLong = ({ digits }: Run): boolean => digits.length >= SHORTEST;

/** The runs of digits of a text in order: digits that make one number, or that stand together. `known` tells where one number ends and the next begins. */
export function runsIn(text: PlainText, known: Known): Run[] {
  const rows = matches(text.plain, ROW).filter(([row]) => row.length >= SHORTEST);
  return rows.flatMap((row) => runsOfRow(text, row.index ?? 0, row[0], known)).filter(isLong);
}

function runsOfRow(text: PlainText, from: number, written: string, known: Known): Run[] {
  const disguised = new RegExp(letter).test(written) ? withLetters(text, from, written, known) : undefined;
  if (disguised) return [disguised];
  const groups = groupsOf(written, from);
  const plus = /^\s*\+/.test(written);
  const runs: Run[] = [];
  for (let i = 0; i < groups.length; ) {
    const abroad = i === 0 && isAbroad(groups, plus, known);
    const next = abroad ? afterAbroad(groups) : afterLongest(groups, i, plus && i === 0, known);
    runs.push(runOf(text, groups.slice(i, next), plus && i === 0 ? from + written.indexOf("+") : undefined));
    i = next;
  }
  return spacedOut(text, groups, plus) ?? runs;
}

function groupsOf(written: string, from: number): Group[] {
  return matches(written, GROUP)
    .slice(0, MOST_IN_ROW)
    .map(({ index, 0: group }) => ({
      start: from + index,
      end: from + index + group.length,
      digits: digitsOf(group),
    }));
}

function runOf(text: PlainText, groups: readonly Group[], plusAt?: number): Run {
  const from = groups[0]?.start ?? 0;
  const end = groups[groups.length - 1]?.end ?? from;
  // "(0755) 96110": a bracket that is closed inside the number belongs to it.
  const first = plusAt ?? from;
  const bracketed = text.plain.charAt(first - 1) === "(" && text.plain.slice(from, end).includes(")");
  return {
    start: bracketed ? first - 1 : first,
    end,
    digits: groups.map(({ digits }) => digits).join(""),
    plus: plusAt !== undefined,
    writing: writingOf(text, from, end),
    groups: groups.length,
  };
}

/** Longest number that can be called from abroad, in digits, and the length from which another group may be another number. */
const ABROAD = { longest: 15, complete: 10 };

function isAbroad([first]: readonly Group[], plus: boolean, known: Known): boolean {
  const digits = first?.digits ?? "";
  if (known.has(digits.replace(/^0+/, ""))) return false;
  return plus ? !digits.startsWith("86") : /^00(?!86|0)/.test(digits);
}

/** Index after the groups of a number with a country's code. */
function afterAbroad(groups: readonly Group[]): number {
  let digits = 0;
  let next = 0;
  for (; next < groups.length; next++) {
    const { length } = groups[next]?.digits ?? "";
    if (digits + length > ABROAD.longest || (digits >= ABROAD.complete && length >= 5)) break;
    digits += length;
  }
  return Math.max(1, next);
}

/** Index after the longest row of groups from `first` that makes one number; after the first group when none does. */
function afterLongest(groups: readonly Group[], first: number, plus: boolean, known: Known): number {
  for (let next = Math.min(groups.length, first + MOST_GROUPS); next > first + 1; next--)
    if (
      isOne(
        groups.slice(first, next).map(({ digits }) => digits),
        plus,
        known,
      )
    )
      return next;
  return first + 1;
}

function isOne(groups: readonly string[], plus: boolean, known: Known): boolean {
  const digits = groups.join("");
  if (digits.length < 3 || digits.length > 20) return false;
  const readings = readingsOf(digits, plus);
  // "95588 0" is no number of its own, and "0 95588" is one.
  if (readings.some((reading) => known.has(reading))) return known.has(digits) || groups[0] !== digits;
  if (isCardInFours(groups)) return true;
  const holdsKnown = groups.some((group) => group.length >= 5 && known.has(group));
  const shape = readings.map(shapeOf).find(Boolean);
  if (shape === "short-code") return !holdsKnown && (isArea(groups[0]) || groups.every((group) => group.length <= 3));
  return shape === "sms-port" ? digits.startsWith("106") : shape !== undefined && !holdsKnown;
}

const isArea = (group = ""): boolean => /^0(?:10|2\d|[3-9]\d\d)$/.test(group);

/** "6222 0000 0000 0000 000": a card as it is printed. */
function isCardInFours(groups: readonly string[]): boolean {
  const [first = "", last = ""] = [groups[0], groups[groups.length - 1]];
  const fours = groups.slice(0, -1).every((group) => group.length === 4) && last.length <= 4;
  return fours && groups.length >= 4 && groups.length <= 5 && /^[3-6]/.test(first) && groups.join("").length >= 15;
}

/** "9 5 5 8 6": single digits apart make one number, even one that nobody knows. */
function spacedOut(text: PlainText, groups: readonly Group[], plus: boolean): Run[] | undefined {
  const apart = groups.length >= 5 && groups.length <= MOST_GROUPS && groups.every(({ digits }) => digits.length === 1);
  return apart && !plus ? [runOf(text, groups)] : undefined;
}

/** A row in which letters stand for digits, and which is one number then: "1OO86". Letters of a word beside it are none. */
function withLetters(text: PlainText, from: number, written: string, known: Known): Run | undefined {
  const end = from + written.length;
  if (/[A-Za-z]/.test(text.plain.charAt(from - 1) + text.plain.charAt(end))) return undefined;
  const digits = digitsOf(Array.from(written, (char) => LETTERS[char] ?? char).join(""));
  const typed = digitsOf(written).length;
  const one = readingsOf(digits, written.trimStart().startsWith("+"));
  const shape = one.map(shapeOf).find(Boolean);
  const isNumber =
    one.some((reading) => reading.length >= 5 && known.has(reading)) || (shape && shape !== "short-code");
  if (!isNumber || typed < 2 || (typed < digits.length - typed && !(shape === "mobile" && typed >= 4)))
    return undefined;
  const start = from + written.search(new RegExp(`[+]|${any}`));
  const plus = written.trimStart().startsWith("+");
  return { start, end, digits, plus, writing: [...writingOf(text, from, end), "letters-as-digits"], groups: 1 };
}

const HAN = new RegExp(`[${hanDigits}]`, "g");

function writingOf({ plain, chars }: PlainText, from: number, end: number): Writing[] {
  const written = plain.slice(from, end);
  const numerals = chars
    .slice(from, end)
    .filter((_, i) => /\d/.test(written.charAt(i)))
    .join("");
  const found: Writing[] = [];
  if (/[０-９]/.test(numerals)) found.push("full-width");
  if (written.search(HAN) >= 0) found.push("chinese-numerals");
  if (/[^0-9０-９]/.test(numerals)) found.push("other-digits");
  if (/[^0-9A-Za-z|]/.test(written.replace(HAN, ""))) found.push("separated");
  return found;
}
