const LONG_NUMBER = /\d(?:[ -]?\d){6,}/g;

/** Hides all but the last four digits of numbers with seven digits or more (phones, cards, ID numbers). */
export function maskNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (number) => {
    const digits = number.replace(/\D/g, "");
    return `${"*".repeat(digits.length - 4)}${digits.slice(-4)}`;
  });
}
