import { type NumberShape, shapeOf, withoutPrefix } from "../text/tokens/shapes.ts";
import type { NumberToken } from "../text/tokens/token.ts";
import type { Directory } from "./directory.ts";
import type { Finding, TokenVerdict, Trait } from "./findings.ts";
import { slip } from "./near.ts";
import { publicNumbers } from "./public-numbers.ts";

type Written = Pick<NumberToken, "digits" | "plus" | "writing">;

/** Ids of the registry's entries with exactly these digits. */
function idsOf(digits: string, { numbers }: Directory): string[] {
  return numbers.filter((entry) => entry.digits === digits).map(({ id }) => id);
}

/** What is known of a number. */
export function judgeNumber({ digits, plus, writing }: Written, directory: Directory): Finding {
  const dialled = dialledBy(digits, plus, directory);
  if (!dialled) return judgeUnknown({ digits, plus, writing }, directory);
  const ids = idsOf(dialled.digits, directory);
  const owner = publicNumbers.get(dialled.digits);
  const honest = ids.length > 0 ? "listed" : "public";
  const verdict = writing.includes("letters-as-digits") ? "lookalike" : verdictOf(dialled, honest);
  return finding(verdict, ids, [...writing, ...dialled.traits], owner);
}

function finding(
  verdict: TokenVerdict,
  contacts: readonly string[],
  traits: readonly Trait[],
  owner?: string,
): Finding {
  return { kind: "number", verdict, contacts, traits: [...new Set(traits)], ...(owner && { owner }) };
}

interface Dialled {
  /** The known number. */
  readonly digits: string;
  readonly traits: readonly Trait[];
}

/** The known number that digits are, or are taken for when one reads over what stands before it. */
function dialledBy(digits: string, plus: boolean, { known }: Directory): Dialled | undefined {
  if (known.has(digits)) return { digits, traits: plus ? ["country-code"] : [] };
  const bare = plus ? digits.replace(/^0+/, "") : digits;
  if (known.has(bare)) return { digits: bare, traits: ["country-code"] };
  for (const { digits: rest, prefixes } of withoutPrefix(plus ? `00${digits}` : digits))
    if (known.has(rest)) return { digits: rest, traits: plus ? ["country-code", ...prefixes] : prefixes };
  const foreign = plus || digits.startsWith("00") ? bare.replace(/^00/, "") : "";
  const rest = [1, 2, 3, 4]
    .map((length) => foreign.slice(length))
    .find((inner) => inner.length >= COMPARED && known.has(inner));
  return rest === undefined ? undefined : { digits: rest, traits: ["country-code"] };
}

/** Hotlines for the whole country show themselves without an area code; those of an office or a city show theirs. */
function verdictOf({ digits, traits }: Dialled, honest: TokenVerdict): TokenVerdict {
  if (traits.length === 0) return honest;
  if (traits.some((trait) => trait !== "area-code")) return "spoofed";
  return /^95/.test(digits) ? "unlisted" : honest;
}

function judgeUnknown({ digits, plus, writing }: Written, directory: Directory): Finding {
  const inside = shapeOf(digits) ? undefined : withoutPrefix(digits).find(({ digits: rest }) => shapeOf(rest));
  const number = inside?.digits ?? digits;
  const shape = shapeOf(number);
  const form = shape ?? otherShape(digits, plus);
  const near = form === "abroad" ? undefined : resembling(number, shape, directory);
  const traits = [...writing, ...(near?.traits ?? []), ...(form ? [form] : []), ...(inside?.prefixes ?? [])];
  const disguised = writing.includes("letters-as-digits");
  return finding(disguised || near?.odd ? "lookalike" : "unlisted", near?.ids ?? [], traits);
}

/** Longest number that can be dialled within the country, in digits. */
const LONGEST_NUMBER = 12;

function otherShape(digits: string, plus: boolean): Trait | undefined {
  if (/^00[1-9]/.test(digits) || (plus && !digits.startsWith("86"))) return "abroad";
  return digits.length > LONGEST_NUMBER ? "too-long" : undefined;
}

/** Longest number that a hotline with more digits around it is taken for; an order's has more. */
const LONGEST_EXTENDED = 9;

/** Shortest known number to which others are compared; 110 and 120 are one digit apart and both real. */
const COMPARED = 5;

interface Near {
  readonly ids: readonly string[];
  readonly traits: readonly Trait[];
  /** Nothing honest is so near. */
  readonly odd: boolean;
}

/** The known numbers that a number could be taken for. */
function resembling(digits: string, shape: NumberShape | undefined, directory: Directory): Near | undefined {
  const ends = [...directory.known].filter((known) => known.length >= COMPARED && digits.endsWith(known));
  // Ports and landlines of a bank mostly end in its hotline; a 400 number is anybody's.
  if (shape === "sms-port" || shape === "service-400" || shape === "landline")
    return ends.length > 0
      ? { ids: idsOfAll(ends, directory), traits: ["longer"], odd: shape === "service-400" }
      : undefined;
  if (shape === "mobile") return undefined;
  const slipped = slips(digits, directory);
  if (slipped) return slipped;
  const longer = [...directory.known].filter((known) => known.length >= COMPARED && digits.startsWith(known));
  const around = longer.length > 0 ? longer : ends;
  return around.length > 0 && digits.length <= LONGEST_EXTENDED
    ? { ids: idsOfAll(around, directory), traits: ["longer"], odd: true }
    : undefined;
}

const idsOfAll = (numbers: readonly string[], directory: Directory): string[] => [
  ...new Set(numbers.flatMap((number) => idsOf(number, directory))),
];

/** The registry's entries from which a number differs by one slip, those by the likeliest slip. */
function slips(digits: string, { numbers }: Directory): Near | undefined {
  const all = numbers.flatMap(({ id, digits: own }) => {
    const trait = own.length >= COMPARED ? slip(digits, own) : undefined;
    return trait ? [{ id, trait }] : [];
  });
  const trait = (["one-digit-off", "swapped", "digit-missing", "digit-extra"] as const).find((one) =>
    all.some((other) => other.trait === one),
  );
  if (!trait) return undefined;
  const ids = [...new Set(all.filter((one) => one.trait === trait).map(({ id }) => id))];
  return { ids, traits: [trait], odd: true };
}
