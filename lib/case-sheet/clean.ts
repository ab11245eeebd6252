import type { Sheet } from "./fields.ts";

/** Of a long order number the last digits are enough to find it. */
const ORDER_DIGITS = 6;

/** A sheet as it is written down: nothing unseen, nothing that turns text round, one line where a line belongs. */
export function cleaned(sheet: Sheet): Sheet {
  const text = (value: string) =>
    value
      .normalize("NFC")
      .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
      .replace(/[^\P{Cc}\n]/gu, " ")
      .trim();
  const single = (value: string) => text(value).replace(/\s+/g, " ");
  const sentence = (value: string) => single(value).replace(/[。.；;，,]+$/, "");
  return {
    ...sheet,
    wallet: single(sheet.wallet),
    time: single(sheet.time),
    amount: single(sheet.amount).normalize("NFKC"),
    order: single(sheet.order).normalize("NFKC").replace(/[\s-]/g, "").slice(-ORDER_DIGITS),
    message: single(sheet.message),
    tried: text(sheet.tried).replace(/\n\s*\n/g, "\n"),
    wanted: sentence(sheet.wanted),
  };
}
