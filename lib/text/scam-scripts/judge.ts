import type { Found } from "../found.ts";
import { scoreOf } from "./model.ts";
import { readingOf } from "./reading.ts";
import type { ScriptId } from "./script-ids.ts";
import { scriptsOf } from "./scripts.ts";
import { type FoundSign, signsOf } from "./signs.ts";

/** What a message demands of the one who reads it; for the words of an alarm. */
export type Demand = "secret" | "screen" | "money" | "app" | "contact" | "silence";

/** What is said of a whole message. */
export interface Judgement {
  /** Whether it follows a swindler's script, told by him or by the one whom he called. */
  readonly scam: boolean;
  /** The scripts that it follows, likeliest first, at most three; none where it is no scam or follows none of ours. */
  readonly scripts: readonly ScriptId[];
  /** What it demands, gravest first; also where the whole is no scam. What it warns of is no demand. */
  readonly demands: readonly Demand[];
  /** Whether a code, a password, a seed phrase or the screen is asked for. */
  readonly asksSecret: boolean;
  /** The wording on which this rests, in UTF-16 units of the message; never to be shown as content. */
  readonly evidence: readonly Found[];
}

/** Longest stretch of a text that is judged, in UTF-16 units; a message is shorter. */
const LONGEST = 4000;

/** Score above which a message is a scam: a little above even, since to cry wolf at an honest notice teaches not to listen. */
const LEAST = 0.4;

/** Signs of each demand. */
const DEMANDS: readonly (readonly [Demand, readonly string[]])[] = [
  ["secret", ["ask:secret"]],
  ["screen", ["ask:remote"]],
  ["money", ["ask:money", "ask:fee"]],
  ["app", ["ask:app"]],
  ["contact", ["ask:contact", "ask:scan", "ask:call"]],
  ["silence", ["ask:hush"]],
];

/** Judges a whole message, whatever numbers and addresses are in it: who asks whom for what, on which pretext. Pure; never throws. */
export function judgeMessage(message: string): Judgement {
  const reading = readingOf(message.slice(0, LONGEST));
  const signs = signsOf(reading.text);
  const told = signs.filter(({ warned, sign }) => !warned && !sign.startsWith("honest:"));
  // Length alone says nothing: a message without a demand, a pretext or an address tells of no script.
  const scam = (told.length > 0 || reading.text.includes(".")) && scoreOf(reading.text, signs) > LEAST;
  const asked = new Set(told.map(({ sign }) => sign));
  const demands = DEMANDS.filter(([, names]) => names.some((name) => asked.has(name))).map(([id]) => id);
  return {
    scam,
    scripts: scam ? scriptsOf(told) : [],
    demands,
    asksSecret: demands.includes("secret") || demands.includes("screen"),
    evidence: scam ? evidenceOf(message, reading.at, told) : [],
  };
}

function evidenceOf(message: string, at: readonly number[], signs: readonly FoundSign[]): Found[] {
  return signs
    .filter(({ sign }) => !sign.startsWith("role:"))
    .map(({ index, match }) => {
      const from = at[index] ?? 0;
      return { index: from, match: message.slice(from, (at[index + match.length - 1] ?? from) + 1) };
    })
    .sort((a, b) => a.index - b.index);
}
