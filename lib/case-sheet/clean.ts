import { type Sheet, type TextField, textFields } from "./fields.ts";

/** Of a long order number the last digits are enough to find it. */
const ORDER_DIGITS = 6;

const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const text = (value: string): string =>
  value
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .trim();
const single = (value: string): string => text(value).replace(/\s+/g, " ");

const cleaners: Readonly<Record<TextField, (value: string) => string>> = {
  wallet: single,
  time: single,
  amount: (value) => single(value).normalize("NFKC"),
  order: (value) => single(value).normalize("NFKC").replace(/[\s-]/g, "").slice(-ORDER_DIGITS),
  message: single,
  tried: (value) => text(value).replace(/\n\s*\n/g, "\n"),
  wanted: (value) => single(value).replace(/[。.；;，,]+$/, ""),
};

/** A sheet as it is written down: nothing unseen, nothing that turns text round, one line where a line belongs, each text cut to its size. */
export function cleaned(sheet: Sheet): Sheet {
  const written = textFields.map(({ id, max }) => [id, Array.from(cleaners[id](sheet[id])).slice(0, max).join("")]);
  return { ...sheet, ...Object.fromEntries(written) };
}

/** The fields of which only the beginning is written down, with how much, in characters. */
export function tooLong(sheet: Sheet): Partial<Record<TextField, number>> {
  const long = textFields.filter(({ id, max }) => Array.from(cleaners[id](sheet[id])).length > max);
  return Object.fromEntries(long.map(({ id, max }) => [id, max]));
}
