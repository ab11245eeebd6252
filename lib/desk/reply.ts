import { shortPath } from "../codes/address.ts";
import { findDestruction, warnsOfLoss } from "../text/advice/destruction.ts";
import { read } from "../text/advice/reading.ts";
import type { DeskNotice, DeskSection, DeskStep, DeskTemplate } from "./catalog.ts";
import { type DeskPlace, firstAid } from "./place.ts";
import { chooseSteps, stepLine } from "./steps.ts";

/** One thing that a reply tells, and what it can cost. */
export interface ReplyLine {
  readonly text: string;
  readonly risk: "" | "retry" | "destructive";
}

/** What is told of one place: numbered steps or plain lines. */
export interface ReplyPart {
  readonly name: string;
  readonly numbered: boolean;
  readonly lines: readonly ReplyLine[];
}

/** A link that the reply ends with. */
export interface ReplyLink {
  readonly name: string;
  readonly code: string;
  readonly url: string;
}

/** A reply before it is a text: every form is made from it. Nothing in it stands twice. */
export interface Reply {
  /** Sentences of notices in force. */
  readonly notices: readonly string[];
  /** The verdicts' first lines. */
  readonly openings: readonly string[];
  /** What not to do, and what to do first in an emergency. */
  readonly cautions: readonly string[];
  readonly parts: readonly ReplyPart[];
  /** A template's text in place of openings, cautions and parts; "" when there is none. */
  readonly own: string;
  readonly links: readonly ReplyLink[];
}

/** Stands before a destructive step's title in the warning. */
export const SELF_CUSTODY = "自保管钱包没抄好助记词的，别做，钱会找不回来。";
/** Whether a reply's text tells to do what can lose data, and does not warn yet. */
export function needsWarning(text: string): boolean {
  const reading = read(text);
  return findDestruction(reading) !== undefined && !warnsOfLoss(reading);
}
/** Ends every reply: what swindlers ask for, and that whoever calls or gives a number does not come from here. */
export const CLOSING = "验证码、密码、助记词，谁要都不给。\n本站没有客服电话，也不会打给你。";
/** The same where every character costs. */
export const SHORT_CLOSING = "验证码谁要都不给。本站没有电话，也不会打给你。";

/** The reply to one or several places; `origin` has no trailing slash. A template answers for its own place alone. */
export function makeReply(
  places: readonly DeskPlace[],
  notices: readonly DeskNotice[],
  origin: string,
  template?: DeskTemplate,
): Reply {
  const [only] = places;
  const own = places.length === 1 && template && only?.code === template.code ? template.text : "";
  return {
    notices: unique(notices.map(noticeSentence)),
    openings: unique(places.map(({ article }) => article.opening)),
    cautions: unique(places.flatMap(({ article, section }) => [article.caution, ...(section ?? article).orders])),
    parts: withoutRepeats(places.map(partOf)),
    own,
    links: places.map(({ code, article }) => ({ name: article.short, code, url: origin + shortPath(code) })),
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))];

function noticeSentence({ title, source, from, until }: DeskNotice): string {
  return `${title}（${source}，${from} 至 ${until}）。`;
}

function partOf(place: DeskPlace): ReplyPart {
  const { article, section, step, prompt } = place;
  const name = article.short;
  if (prompt) return plain(name, [`“${prompt.says}”：${prompt.text}`]);
  if (step) return stepPart(place);
  const aid = section && (section.steps.length > 0 || section.points.length > 0) ? section : undefined;
  if (article.kind === "prompt" && !aid)
    return plain(name, [article.first, ...(article.sections[0]?.points ?? [])].slice(0, 3));
  return sectionPart(place, aid ?? firstAid(article) ?? article.sections[0]);
}

/** A step by itself, with how it is done; before one that pays again stands the one that looks in the bill. */
function stepPart({ article, step }: DeskPlace): ReplyPart {
  const lines = chooseSteps(article, step ? [step] : []).map((one) => {
    const line = lineOf(one);
    return one === step ? { ...line, text: line.text + (one.text ?? "") } : line;
  });
  return { name: article.short, numbered: lines.length > 1, lines };
}

function sectionPart({ article }: DeskPlace, section: DeskSection | undefined): ReplyPart {
  const steps = chooseSteps(article, section?.steps ?? []);
  if (steps.length === 0)
    return plain(
      article.short,
      (section?.points ?? []).filter((point) => point !== article.opening),
    );
  return { name: article.short, numbered: true, lines: steps.map(lineOf) };
}

function lineOf(step: DeskStep): ReplyLine {
  return { text: stepLine(step), risk: step.risk ?? "" };
}

function plain(name: string, lines: readonly string[]): ReplyPart {
  return { name, numbered: false, lines: lines.map((text) => ({ text, risk: "" })) };
}

/** Lines that an earlier part has said already are left out. */
function withoutRepeats(parts: readonly ReplyPart[]): ReplyPart[] {
  const said = new Set<string>();
  return parts.map((part) => {
    const lines = part.lines.filter(({ text }) => !said.has(text));
    for (const { text } of lines) said.add(text);
    return { ...part, lines };
  });
}
