import { plainText, unitsOf } from "./tokens/plain.ts";
import { runsIn } from "./tokens/runs.ts";

/** Fewest digits of a number that says whose it is: phones, cards, identities. */
const LONG = 7;

/** Hides all but the last four digits of numbers with seven digits or more, however they are written. */
export function maskNumbers(text: string): string {
  const plain = plainText(text);
  const units = unitsOf(plain);
  let masked = "";
  let done = 0;
  for (const { start, end, digits } of runsIn(plain, new Set())) {
    if (digits.length < LONG) continue;
    masked += `${text.slice(done, units[start])}${"*".repeat(digits.length - 4)}${digits.slice(-4)}`;
    done = units[end] ?? done;
  }
  return masked + text.slice(done);
}
