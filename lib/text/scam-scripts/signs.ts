import { askSigns } from "./asks.ts";
import { ASKS_WHETHER, honestSigns, WARNS } from "./honest.ts";
import { pretextSigns } from "./pretexts.ts";
import type { SignTable } from "./sign.ts";
import { tokenSigns } from "./tokens.ts";

/** A wording that was found: its sign, where it stands in the reading, and whether its sentence warns of it. */
export interface FoundSign {
  readonly sign: string;
  readonly index: number;
  readonly length: number;
  readonly warned: boolean;
}

const compile = (table: SignTable): [string, RegExp][] =>
  Object.entries(table).map(([sign, source]) => [sign, new RegExp(source, "g")]);

const asks = compile(askSigns);
const pretexts = compile(pretextSigns);
const honest = compile(honestSigns);
const warns = new RegExp(WARNS);
const asksWhether = new RegExp(ASKS_WHETHER, "g");
const SENTENCE = /[^。!?;]+[。!?;]?/g;

/** Every sign of a reading, in the order of the tables; each at most three times. */
export function signsOf(text: string): FoundSign[] {
  const warned = warnedStretches(text);
  const find = (table: readonly [string, RegExp][], prefix: string): FoundSign[] =>
    table.flatMap(([sign, pattern]) =>
      [...text.matchAll(pattern)].slice(0, 3).map(({ 0: match, index }) => ({
        sign: prefix + sign,
        index,
        length: match.length,
        warned: warned.some(([from, to]) => index >= from && index < to),
      })),
    );
  const tokens = tokenSigns(text).map((sign) => ({ sign, index: 0, length: 0, warned: false }));
  return [...find(asks, "ask:"), ...find(pretexts, "pretext:"), ...find(honest, "honest:"), ...tokens];
}

/** Sentences that warn, as stretches of the reading. */
export function warnedStretches(text: string): [number, number][] {
  return [...text.matchAll(SENTENCE)]
    .filter(([sentence]) => warns.test(sentence.replace(asksWhether, "□")))
    .map(({ 0: sentence, index }) => [index, index + sentence.length]);
}
