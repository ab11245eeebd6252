/** What kind of number digits are, however they are grouped. */
export type NumberShape = "mobile" | "service-400" | "sms-port" | "landline" | "short-code";

const shapes: readonly (readonly [RegExp, NumberShape])[] = [
  [/^1[3-9]\d{9}$/, "mobile"],
  [/^[48]00\d{7}$/, "service-400"],
  [/^106\d{5,17}$/, "sms-port"],
  [/^0(?:10|2\d|[3-9]\d\d)\d{7,8}$/, "landline"],
  [/^9[56]\d{3,4}$|^1[0-2]\d{3}$/, "short-code"],
];

/** The kind of number that digits are, undefined for none. */
export const shapeOf = (digits: string): NumberShape | undefined => shapes.find(([shape]) => shape.test(digits))?.[1];

/** What before a number dials it all the same, or only looks as if it did. */
export type Prefix = "country-code" | "leading-zero" | "area-code";

const prefixes: readonly (readonly [RegExp, Prefix])[] = [
  [/^0086(\d{3,})$/, "country-code"],
  [/^86(\d{5,})$/, "country-code"],
  [/^0{1,3}([1-9]\d{2,})$/, "leading-zero"],
  [/^0(?:10|2\d)(\d{3,})$/, "area-code"],
  [/^0[3-9]\d\d(\d{3,})$/, "area-code"],
];

/** Digits as they are, and without what dials them from elsewhere; a plus is two zeros. */
export function readingsOf(digits: string, plus: boolean): string[] {
  const dialled = plus ? [digits.replace(/^0+/, ""), ...withoutPrefix(`00${digits}`).map((inner) => inner.digits)] : [];
  return [digits, ...dialled, ...withoutPrefix(digits).map((inner) => inner.digits)];
}

/** Digits with their area code, and the number behind it. */
function withArea(digits: string): { readonly digits: string; readonly prefixes: readonly Prefix[] }[] {
  return [{ digits, prefixes: [] }, ...withoutPrefix(digits).filter(({ prefixes: [first] }) => first === "area-code")];
}

/** A number as it is dialled within the country, with what stood before it, outermost first: +86, 0, an area code. */
export function withoutPrefix(digits: string): { readonly digits: string; readonly prefixes: readonly Prefix[] }[] {
  const found = prefixes.flatMap(([pattern, prefix]) => {
    const [, rest] = pattern.exec(digits) ?? [];
    return rest ? [{ digits: rest, prefixes: [prefix] }] : [];
  });
  const deeper = found
    .filter(({ prefixes: [first] }) => first === "country-code")
    .flatMap(({ digits: rest }) =>
      // Behind a country's code an area code loses its zero: +86 10 95588.
      [...withoutPrefix(rest), ...(rest.startsWith("0") ? [] : withArea(`0${rest}`))].map((inner) => ({
        ...inner,
        prefixes: ["country-code" as const, ...inner.prefixes],
      })),
    );
  return [...found, ...deeper];
}
