import { circled } from "./forms.ts";
import { needsWarning, type Reply, SELF_CUSTODY } from "./reply.ts";
import { countSms } from "./sms-units.ts";

/** Most segments that a reply made by us takes; an edited one may take more, and the count says so. */
export const SMS_SEGMENTS = 3;

/**
 * A reply as one SMS without line breaks: verdict, what not to do and link always, then as many steps as three
 * segments hold. Steps that lose data are left to the page, where their warning stands; steps that pay again go
 * first when room is short. `named` keeps the greeting, which costs room.
 */
export function smsText(reply: Reply, named: boolean): string {
  if (reply.links.length === 0) return "";
  const ways = stepsByLength(reply).map((lines) => joinSms(reply, lines, named));
  return ways.find((text) => countSms(text).segments <= SMS_SEGMENTS) ?? ways.at(-1) ?? "";
}

/** All steps, then fewer and fewer. */
function stepsByLength({ own, parts }: Reply): string[][] {
  const all = own ? [] : parts.flatMap(({ lines }) => lines);
  const safe = all.filter(({ risk }) => risk !== "destructive");
  const calm = safe.filter(({ risk }) => risk === "");
  const shorter = calm.map((_, i) => calm.slice(0, calm.length - 1 - i));
  return [safe, calm, ...shorter].map((steps) => steps.map(({ text }) => text));
}

function joinSms(reply: Reply, lines: readonly string[], named: boolean): string {
  const { notices, openings, cautions, own, links } = reply;
  const greeting = named ? "{称呼}，" : "";
  const body = own ? own.replace(/^\{称呼\}，/, "") : openings.join("") + cautions.join("");
  const numbered = lines.length > 1 && reply.parts.every((part) => part.numbered);
  const steps = lines.map((line, i) => (numbered ? circled(i + 1) + line : line)).join("");
  const text = `${notices.join("")}${greeting}${body}${steps}`.replaceAll("\n", "");
  return `${text}${needsWarning(text) ? SELF_CUSTODY : ""}详见 ${links.map(({ url }) => url).join(" ")}`;
}
