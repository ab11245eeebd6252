import type { Trait } from "./findings.ts";

/** How a number differs from another one by a single slip, undefined when by more or by none. */
export function slip(number: string, other: string): Trait | undefined {
  if (number === other) return undefined;
  if (number.length === other.length) {
    const at = firstDifference(number, other);
    if (number.slice(at + 1) === other.slice(at + 1)) return "one-digit-off";
    const swapped = number.charAt(at) === other.charAt(at + 1) && number.charAt(at + 1) === other.charAt(at);
    return swapped && number.slice(at + 2) === other.slice(at + 2) ? "swapped" : undefined;
  }
  if (number.length === other.length - 1) return isOneShorter(number, other) ? "digit-missing" : undefined;
  if (number.length === other.length + 1) return isOneShorter(other, number) ? "digit-extra" : undefined;
  return undefined;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}

function isOneShorter(shorter: string, longer: string): boolean {
  const at = firstDifference(shorter, longer);
  return shorter.slice(at) === longer.slice(at + 1);
}
