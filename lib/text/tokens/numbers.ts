import { isCardNumber } from "./card.ts";
import {
  type Around,
  around,
  isCalled,
  isCalledAccount,
  isCalledCard,
  isCalledCode,
  isCalledOther,
  isCounted,
  isMeasured,
  isMoney,
} from "./number-context.ts";
import type { PlainText } from "./plain.ts";
import { type Known, type Run, runsIn } from "./runs.ts";
import { readingsOf, shapeOf, withoutPrefix } from "./shapes.ts";
import type { NumberToken, SecretToken, Stretch } from "./token.ts";

/** What is done with digits of which neither shape nor words say that somebody is called by them. */
export type Doubtful = "leave" | "take";

type Found = "number" | "code" | "card" | undefined;

/** The numbers in a text by which somebody could be called, and the codes and cards in it, outside the stretches `taken`. */
export function numbersIn(
  text: PlainText,
  taken: readonly Stretch[],
  { known, doubtful }: { readonly known: Known; readonly doubtful: Doubtful },
): (NumberToken | SecretToken)[] {
  const free = runsIn(text, known).filter((run) =>
    taken.every(({ start, end }) => run.end <= start || end <= run.start),
  );
  return free.flatMap((run): (NumberToken | SecretToken)[] => {
    const { start, end, digits, plus, writing } = run;
    const found = doubtful === "take" ? whatInArticle(text, run, known) : whatIs(text, run, known);
    if (found === "number") return [{ kind: "number", start, end, digits, plus, writing }];
    return found ? [{ kind: "secret", start, end, secret: found }] : [];
  });
}

const DATE =
  /^(?:19|20)\d\d[-./年](?:0?[1-9]|1[0-2])(?:[-./月]\d{1,2})?(?:\D.*)?$|^\d{1,2}[-./]\d{1,2}(?:[-./]\d{2,4})?(?: \d{1,2})?$|^\d+\.\d+$|^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$|^(?:19|20)\d\d-(?:19|20)\d\d$/;
/** Short codes of articles and their sections, "101-12", "1001-3". */
const OUR_CODE = /^[1-5]\d{2,4}-[1-9]\d{0,2}$/;

const isOther = (written: string): boolean => DATE.test(written.trim()) || OUR_CODE.test(written);

/** In an article every row of digits that could be called is one too many. */
function whatInArticle(text: PlainText, run: Run, known: Known): Found {
  const { digits } = run;
  const written = text.plain.slice(run.start, run.end);
  if (isOther(written) || (digits.length < 11 && isCounted(around(text, run)))) return undefined;
  if (known.has(digits) || shapeOf(digits)) return "number";
  return digits.length >= 7 || (digits.length >= 5 && !/\d/.test(written)) ? "number" : undefined;
}

function whatIs(text: PlainText, run: Run, known: Known): Found {
  const { digits } = run;
  const written = text.plain.slice(run.start, run.end);
  const near = around(text, run);
  const reading = knownReading(run, known);
  if (isOther(written)) return undefined;
  if (isCardNumber(digits) || (/^\d{12,19}$/.test(digits) && isCalledCard(near))) return "card";
  if (/^\d{4,8}$/.test(digits) && isCalledCode(near) && !reading) return "code";
  if (isCalledOther(near) || (isMeasured(near) && digits.length < 11)) return undefined;
  if (!isFreeOfLetters(near, digits, reading)) return undefined;
  if (reading) return isMeant(reading, run, near) ? "number" : undefined;
  return isUnknownNumber(run, near) ? "number" : undefined;
}

/** The known number that digits dial, without what stands before it. */
function knownReading({ digits, plus }: Run, known: Known): string | undefined {
  return readingsOf(digits, plus).find((reading) => known.has(reading));
}

const PHONE_WORDS = /^(?:tel|telephone|phone|call|mob|mobile|hotline|dial|t|no|app|sms)\.?$/i;

/** Digits behind letters are a flight's, a waybill's, a model's, unless the letters say telephone, or name the owner of a known number: "ICBC95588". */
function isFreeOfLetters({ before, after }: Around, digits: string, reading: string | undefined): boolean {
  const [letters = ""] = /[A-Za-z]+\.?$/.exec(before) ?? [];
  if (letters && !letters.endsWith(".") && !PHONE_WORDS.test(letters))
    return reading === digits && digits.length >= 5 && /^[A-Z]{3,}$/.test(letters);
  if (!/^[A-Za-z]/.test(after)) return true;
  return reading !== undefined || /^(?:v?x|wx|qq|tel|app|vip|sms)/i.test(after);
}

/** Numbers that are amounts as often as hotlines: 110, 10000. */
const ROUND = /^\d{3}$|^1\d000$/;
const IN_A_ROW = "12345";
/** What is an amount as well where money is spoken of. */
const LIKE_AMOUNTS = /^1\d{4}$|00$/;

/** Whether a known number is meant: one that is an amount or a count as well needs a word that says so. */
function isMeant(reading: string, { groups }: Run, near: Around): boolean {
  if (near.bare || isCalled(near)) return true;
  if (ROUND.test(reading) || (reading === IN_A_ROW && groups === reading.length)) return false;
  return !(LIKE_AMOUNTS.test(reading) && isMoney(near));
}

function isUnknownNumber({ digits, plus, writing }: Run, near: Around): boolean {
  if (near.alone) return digits.length >= 3;
  if (plus) return digits.length >= 7;
  const shape =
    shapeOf(digits) ??
    withoutPrefix(digits)
      .map((inner) => shapeOf(inner.digits))
      .find(Boolean);
  if (shape === "short-code") {
    if (isCounted(near) || isCalledAccount(near)) return false;
    const likely = /^9[56]/.test(digits) && !digits.endsWith("00") && !isMoney(near);
    return likely || writing.includes("letters-as-digits") || isCalled(near);
  }
  if (shape) return true;
  if (/^00[1-9]\d{7,}$/.test(digits)) return true;
  // Fewer digits are a tail or a code, more than a card has are an order's.
  return (
    digits.length >= 5 &&
    digits.length <= 15 &&
    isCalled(near) &&
    !isMoney(near) &&
    !isCalledAccount(near) &&
    !isCounted(near)
  );
}
