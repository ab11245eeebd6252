import { createReadings, type Readings } from "../text/readings.ts";

/** How much of a page an entry takes, in characters or what weighs as much. */
export type SizeOf<T> = (entry: T) => number;

/** What stands at once, and what is left over. */
export interface Share<T> {
  readonly first: readonly T[];
  readonly rest: readonly T[];
}

/** Entries of a list whose names begin with the same letters, e.g. "A–F", "G", or "S 2" where one letter fills pages. */
export interface LetterPage<T> {
  readonly letters: string;
  readonly entries: readonly T[];
}

/** The beginnings of several lists that fit into `room` together: the same number of entries from each, as many as there are. */
export function shareRoom<T>(lists: readonly (readonly T[])[], room: number, sizeOf: SizeOf<T>): Share<T>[] {
  let most = 0;
  for (let taken = 0; lists.some((list) => list.length > most); most++) {
    for (const list of lists) if (most in list) taken += sizeOf(list[most] as T);
    if (taken > room) break;
  }
  return lists.map((list) => ({ first: list.slice(0, most), rest: list.slice(most) }));
}

/** What a page of letters holds at most. */
export interface PageLimits<T> {
  readonly entries: number;
  readonly room: number;
  readonly sizeOf: SizeOf<T>;
}

/** Entries in the order of their names' pinyin, on pages that begin with a letter of their own; a letter that is too much for one page has several. */
export function letterPages<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  limits: PageLimits<T>,
): LetterPage<T>[] {
  const sorted = entries
    .map((entry) => ({ entry, key: keyOf(nameOf(entry)) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ entry, key }) => ({ entry, letter: letterOf(key) }));
  const letters = [...Map.groupBy(sorted, ({ letter }) => letter)].map(([letter, all]) => ({
    letter,
    entries: all.map(({ entry }) => entry),
  }));
  const pages: Filling<T>[] = [];
  for (const { letter, entries: mine } of letters) {
    const last = pages.at(-1);
    const parts = evenly(mine, limits);
    if (last?.open && fits([...last.entries, ...mine], limits)) {
      last.entries.push(...mine);
      last.letters = range(last.letters, letter);
    } else if (parts.length > 1) {
      pages.push(...parts.map((part, i) => ({ letters: `${letter} ${i + 1}`, entries: part, open: false })));
    } else pages.push({ letters: letter, entries: [...mine], open: true });
  }
  return pages.map(({ letters, entries }) => ({ letters, entries }));
}

/** A page to which the next letter may be added while it is open. */
interface Filling<T> {
  letters: string;
  readonly entries: T[];
  readonly open: boolean;
}

const range = (letters: string, last: string): string => `${letters.replace(/–.*/, "")}–${last}`;

function fits<T>(entries: readonly T[], { entries: most, room, sizeOf }: PageLimits<T>): boolean {
  return entries.length <= most && entries.reduce((sum, entry) => sum + sizeOf(entry), 0) <= room;
}

/** Entries in their order on as few pages as hold them; one that is too large for any page has its own. */
function filled<T>(entries: readonly T[], limits: PageLimits<T>): T[][] {
  const pages: T[][] = [];
  for (const entry of entries) {
    const last = pages.at(-1);
    if (last && fits([...last, entry], limits)) last.push(entry);
    else pages.push([entry]);
  }
  return pages;
}

/** The same on pages of about the same length, so that the last is not left with one. */
function evenly<T>(entries: readonly T[], limits: PageLimits<T>): T[][] {
  const full = filled(entries, limits);
  const even = filled(entries, { ...limits, entries: Math.ceil(entries.length / full.length) });
  return even.length === full.length ? even : full;
}

/** Where a name begins with no letter: a digit, or a character that the table does not have. */
const NO_LETTER = "#";

let readings: Readings | undefined;

/** A name as it is sorted, character by character: its syllable and itself. Signs say nothing. */
function keyOf(name: string): string[] {
  readings ??= createReadings();
  const { of } = readings;
  return [...name.toLowerCase()]
    .filter((char) => /[\p{L}\p{N}]/u.test(char))
    .map((char) => `${of(char)[0] ?? char} ${char}`);
}

function letterOf([first = ""]: readonly string[]): string {
  return /^[a-z]/.test(first) ? first.slice(0, 1).toUpperCase() : NO_LETTER;
}

/** By letters first, and what begins with none after Z. */
function compare(a: readonly string[], b: readonly string[]): number {
  const none = Number(letterOf(a) === NO_LETTER) - Number(letterOf(b) === NO_LETTER);
  if (none !== 0) return none;
  const at = a.findIndex((part, i) => part !== b[i]);
  if (at < 0) return a.length - b.length;
  const [x, y] = [a[at] as string, b[at]];
  return y === undefined || x > y ? 1 : -1;
}
