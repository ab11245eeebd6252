import { isCardNumber } from "../text/mask.ts";
import type { Directory } from "./directory.ts";
import type { Finding, Trait } from "./findings.ts";
import { slip } from "./near.ts";

/** A number of a text: its digits, and how it was written. */
export interface WrittenNumber {
  readonly digits: string;
  readonly plus: boolean;
  readonly traits: readonly Trait[];
}

/** Shapes of numbers that are one, however their digits are grouped. */
const shapes: readonly (readonly [RegExp, Trait])[] = [
  [/^1[3-9]\d{9}$/, "mobile"],
  [/^[48]00\d{7}$/, "service-400"],
  [/^106\d{5,17}$/, "sms-port"],
  [/^0\d{2,3}[2-9]\d{6,7}$/, "landline"],
  [/^9[56]\d{3,4}$|^1[0-2]\d{3}$/, "short-code"],
];

/** The kind of number that digits are, undefined for none. */
export const shapeOf = (digits: string): Trait | undefined => shapes.find(([shape]) => shape.test(digits))?.[1];

/** Area codes, and what before a number dials it all the same. */
const prefixes: readonly (readonly [RegExp, Trait])[] = [
  [/^(?:00)?86(\d{5,})$/, "country-code"],
  [/^0([1-9]\d{2,})$/, "leading-zero"],
  [/^0(?:10|2\d)(\d{4,})$/, "area-code"],
  [/^0[3-9]\d\d(\d{4,})$/, "area-code"],
];

/** A number as it is dialled within the country, with what stood before it: +86, 0, an area code. */
export function withoutPrefix(digits: string): { readonly digits: string; readonly trait: Trait }[] {
  const found = prefixes.flatMap(([prefix, trait]) => {
    const [, rest] = prefix.exec(digits) ?? [];
    return rest ? [{ digits: rest, trait }] : [];
  });
  return [
    ...found,
    ...found.filter(({ trait }) => trait === "country-code").flatMap(({ digits: rest }) => withoutPrefix(rest)),
  ];
}

/** Ids of the registry's entries with exactly these digits. */
export function idsOf(digits: string, { numbers }: Directory): string[] {
  return numbers.filter((entry) => entry.digits === digits).map(({ id }) => id);
}

/** What the registry says of a number. */
export function judgeNumber({ digits, plus, traits: written }: WrittenNumber, directory: Directory): Finding {
  const of = (verdict: Finding["verdict"], contacts: readonly string[], ...traits: (Trait | undefined)[]): Finding => ({
    kind: "number",
    verdict,
    contacts: [...new Set(contacts)],
    traits: [...new Set([...written, ...traits.flatMap((trait) => trait ?? [])])],
  });
  const exact = idsOf(digits, directory);
  if (exact.length > 0) return of(written.includes("letters-as-digits") ? "look-alike" : "listed", exact);
  const dialled = withoutPrefix(digits);
  for (const { digits: rest, trait } of dialled) {
    const ids = idsOf(rest, directory);
    if (ids.length > 0) return of("listed", ids, trait);
  }
  if (isCardNumber(digits)) return of("secret", []);
  const inside = shapeOf(digits) ? undefined : dialled.find(({ digits: rest }) => shapeOf(rest));
  const shape = shapeOf(inside?.digits ?? digits) ?? otherShape(digits, plus);
  const near = resembling(inside?.digits ?? digits, shape, directory);
  return of(near.ids.length > 0 ? "look-alike" : "unlisted", near.ids, near.trait, shape, inside?.trait);
}

/** Longest number that can be dialled within the country, in digits. */
const LONGEST_NUMBER = 12;

function otherShape(digits: string, plus: boolean): Trait | undefined {
  if (/^00[1-9]/.test(digits) || (plus && !digits.startsWith("86"))) return "abroad";
  return digits.length > LONGEST_NUMBER ? "too-long" : undefined;
}

/** Shortest registry number to which others are compared; 110 and 120 are one digit apart and both real. */
const COMPARED = 5;

/** The registry's entries that a number could be taken for. */
function resembling(digits: string, shape: Trait | undefined, directory: Directory): { ids: string[]; trait?: Trait } {
  const compared = directory.numbers.filter(({ digits: own }) => own.length >= COMPARED);
  if (shape === "sms-port" || shape === "service-400" || shape === "landline") {
    const ending = compared.filter(({ digits: own }) => digits.endsWith(own));
    return ending.length > 0 ? { ids: ending.map(({ id }) => id), trait: "longer" } : { ids: [] };
  }
  const slips = compared.flatMap(({ id, digits: own }) => {
    const trait = slip(digits, own);
    return trait ? [{ id, trait }] : [];
  });
  const [best] = ["swapped", "one-digit-off", "digit-extra", "digit-missing"].flatMap(
    (trait) => slips.find((s) => s.trait === trait) ?? [],
  );
  if (best) return { ids: slips.filter(({ trait }) => trait === best.trait).map(({ id }) => id), trait: best.trait };
  if (shape === "mobile") return { ids: [] };
  const longer = compared.filter(({ digits: own }) => digits.startsWith(own) || digits.endsWith(own));
  return longer.length > 0 ? { ids: longer.map(({ id }) => id), trait: "longer" } : { ids: [] };
}
