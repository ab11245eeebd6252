import { accountsIn } from "./accounts.ts";
import { type AddressFinder, addressesIn } from "./addresses.ts";
import { type Doubtful, numbersIn } from "./numbers.ts";
import type { PlainText } from "./plain.ts";
import type { Known } from "./runs.ts";
import type { Token } from "./token.ts";

/** What a search for tokens may know, and how much it is to find. */
export interface Search {
  readonly addresses: AddressFinder;
  /** Numbers that are known, digits only: where one begins and ends, and that they are numbers however short. */
  readonly known: Known;
  /** Digits of which nothing says that somebody is called by them: left alone in what readers paste, taken in what we write. */
  readonly doubtful: Doubtful;
}

/** Every number, address and account of a text in order, none inside another; never throws, whatever the string. */
export function findTokens(text: PlainText, { addresses, known, doubtful }: Search): Token[] {
  const web = addressesIn(text, addresses);
  const accounts = accountsIn(text.plain, web, known);
  const numbers = numbersIn(text, [...web, ...accounts], { known, doubtful });
  return [...web, ...accounts, ...numbers].sort((a, b) => a.start - b.start);
}
