import { circled } from "./forms.ts";
import { needsWarning, type Reply, SELF_CUSTODY, SHORT_CLOSING } from "./reply.ts";
import { countSms } from "./sms-units.ts";

/** Most segments that a reply made by us takes; an edited one may take more, and the count says so. */
export const SMS_SEGMENTS = 3;

/**
 * A reply as one SMS without line breaks: verdict, what not to do, link and closing always, then as many steps as three
 * segments hold. Steps that lose data are left to the page, where their warning stands; steps that pay again go
 * first when room is short, and of a template its last sentences. `named` keeps the greeting, which costs room.
 */
export function smsText(reply: Reply, named: boolean): string {
  if (reply.links.length === 0) return "";
  const ways = reply.own ? shorterAndShorter(reply.own) : stepsByLength(reply).map((lines) => generated(reply, lines));
  const texts = ways.map((body) => joinSms(reply, body, named));
  return texts.find((text) => countSms(text).segments <= SMS_SEGMENTS) ?? texts.at(-1) ?? "";
}

/** A template whole, then without its last sentence, and so on; its first sentence stays. */
function shorterAndShorter(own: string): string[] {
  const sentences = own.replace(/^\{称呼\}，/, "").match(/[^。！？]+[。！？]?/g) ?? [];
  return sentences.map((_, i) => sentences.slice(0, sentences.length - i).join(""));
}

/** All steps, then fewer and fewer. */
function stepsByLength({ parts }: Reply): string[][] {
  const safe = parts.flatMap(({ lines }) => lines).filter(({ risk }) => risk !== "destructive");
  const calm = safe.filter(({ risk }) => risk === "");
  const shorter = calm.map((_, i) => calm.slice(0, calm.length - 1 - i));
  return [safe, calm, ...shorter].map((steps) => steps.map(({ text }) => text));
}

function generated({ openings, cautions, parts }: Reply, lines: readonly string[]): string {
  const numbered = lines.length > 1 && parts.every((part) => part.numbered);
  const steps = lines.map((line, i) => (numbered ? circled(i + 1) + line : line));
  return [...openings, ...cautions, ...steps].join("");
}

/** The address stands between spaces, so that nothing is taken into the link. */
function joinSms({ notices, links }: Reply, body: string, named: boolean): string {
  const text = `${notices.join("")}${named ? "{称呼}，" : ""}${body}`.replaceAll("\n", "");
  const warning = needsWarning(text) ? SELF_CUSTODY : "";
  return `${text}${warning}详见 ${links.map(({ url }) => url).join(" ")} ${SHORT_CLOSING}`;
}
