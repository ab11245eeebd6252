/** Characters of the GSM 03.38 alphabet; each takes one of 160 places. */
const BASIC = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Those that take two. */
const EXTENDED = new Set("\f^{}\\[~]|€");

/** What a text costs as SMS. */
export interface SmsCount {
  readonly encoding: "GSM-7" | "UCS-2";
  /** Places taken: characters in UCS-2 count by UTF-16 units. */
  readonly units: number;
  readonly segments: number;
  /** Places left in the last segment. */
  readonly left: number;
}

/** Counts the segments of a text: 160 or 70 places when it fits one, 153 or 67 when it is joined from several; a character is never split. */
export function countSms(text: string): SmsCount {
  const chars = Array.from(text);
  const gsm = chars.every((char) => BASIC.has(char) || EXTENDED.has(char));
  const sizes = chars.map((char) => (gsm ? (EXTENDED.has(char) ? 2 : 1) : char.length));
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const encoding = gsm ? "GSM-7" : "UCS-2";
  const single = gsm ? 160 : 70;
  if (units <= single) return { encoding, units, segments: units > 0 ? 1 : 0, left: single - units };
  return { encoding, units, ...joined(sizes, gsm ? 153 : 67) };
}

function joined(sizes: readonly number[], room: number): { segments: number; left: number } {
  let segments = 1;
  let left = room;
  for (const size of sizes) {
    if (size > left) {
      segments++;
      left = room;
    }
    left -= size;
  }
  return { segments, left };
}
