import { moneyAway } from "./money-away.ts";
import type { Reading } from "./reading.ts";
import { screenShows } from "./screen.ts";
import { givings } from "./secrets.ts";
import { type Advice, advised } from "./told.ts";

/** Every request of a text, one a clause, to hand over a code, a password, a seed phrase or a card's number, to show the screen, or to pay what swindlers ask for; warnings, denials and other people's demands are none. */
export function findSecretRequests(reading: Reading): Advice[] {
  return advised(reading, [...givings(reading), ...screenShows(reading), ...moneyAway(reading)]);
}
