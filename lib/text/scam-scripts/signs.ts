import { matches } from "../matches.ts";
import { askSigns } from "./asks.ts";
import { ASKS_WHETHER, honestSigns, WARNS } from "./honest.ts";
import { pretexts } from "./pretexts.ts";
import { roleSigns } from "./roles.ts";
import type { SignTable } from "./sign.ts";

/** A wording that was found: its sign, where it stands in the reading, and whether its sentence warns of it. */
export interface FoundSign {
  readonly sign: string;
  readonly index: number;
  readonly match: string;
  readonly warned: boolean;
}

const compile = (prefix: string, table: SignTable): (readonly [string, RegExp])[] =>
  Object.entries(table).map(([sign, source]) => [`${prefix}:${sign}`, new RegExp(source, "g")] as const);

const patterns = [
  ...compile("ask", askSigns),
  ...compile("pretext", pretexts),
  ...compile("role", roleSigns),
  ...compile("honest", honestSigns),
];
const warns = new RegExp(WARNS);
const asksWhether = new RegExp(ASKS_WHETHER, "g");
const SENTENCE = /[^。!?;]+[。!?;]?/g;
/** Most places at which one sign is looked at. */
const MOST = 12;

/** Every sign of a reading, in the order of the tables. */
export function signsOf(text: string): FoundSign[] {
  const warned = warnedStretches(text);
  return patterns.flatMap(([sign, pattern]) =>
    matches(text, pattern)
      .slice(0, MOST)
      .map(({ 0: match, index }) => ({
        sign,
        index,
        match,
        warned: !sign.startsWith("honest") && warned.some(([from, to]) => index >= from && index < to),
      })),
  );
}

/** Sentences that warn, as stretches of the reading. */
export function warnedStretches(text: string): [number, number][] {
  return matches(text, SENTENCE)
    .filter(([sentence]) => warns.test(sentence.replace(asksWhether, "□")))
    .map(({ 0: sentence, index }) => [index, index + sentence.length]);
}
