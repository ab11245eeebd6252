import { type SayingGroup, sayingAnchors } from "../content/sayings.ts";
import type { FoldTable } from "../text/normalize.ts";
import type { SearchedKind } from "./kinds.ts";
import type { Lexicon, MoreWords } from "./lexicon.ts";

/** What search needs to know of an article; an `Article` of lib/content is one. */
export interface ArticleForSearch {
  readonly kind: SearchedKind;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly short?: string | undefined;
  readonly saidAs?: readonly SayingGroup[] | undefined;
  readonly prompts?: readonly string[] | undefined;
  readonly variants?: readonly string[] | undefined;
  readonly means?: string | undefined;
  readonly firstStep?: string | undefined;
  readonly answeredIn?: string | undefined;
  readonly walletModels?: readonly string[] | undefined;
  readonly verdict?: { readonly moneySafe: { readonly answer: string } } | undefined;
  readonly sections: readonly SectionForSearch[];
}

export interface SectionForSearch {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly steps: readonly { readonly id: string }[];
  readonly prompts: readonly { readonly id: string; readonly says: string }[];
}

/** A short text that names an article or a place in it. */
export interface Naming {
  readonly text: string;
  /** Position of the section that it names or stands in; -1 when the article as a whole is meant. */
  readonly section: number;
  /** Where it leads: the anchor of a section or message, "" for the article. */
  readonly anchor: string;
}

/** An article in the first tier of the index: all but its running text. */
export interface HeadDocument {
  readonly kind: SearchedKind;
  readonly slug: string;
  readonly title: string;
  /** "failures/disconnect" for a FAQ or prompt that is answered at length there. */
  readonly answeredIn?: string;
  readonly models?: readonly string[];
  /** The verdict's first words, e.g. 一般安全. */
  readonly verdict?: string;
  readonly saidAs: readonly Naming[];
  /** Messages on the screen. */
  readonly prompts: readonly Naming[];
  readonly sections: readonly (readonly [id: string, heading: string])[];
}

/** An article in the second tier: description and the text of each section, in the head's order. */
export interface BodyDocument {
  readonly about: string;
  readonly texts: readonly string[];
  /** The sayings that the first tier has no room for: the text and the position of the section that each names. */
  readonly saidAs: readonly (readonly [text: string, section: number])[];
}

/** What the two files of an index have in common; a loader refuses another format, and a body of other content. */
interface Tier {
  readonly format: typeof INDEX_FORMAT;
  /** Hash of the articles and the lexicon. */
  readonly content: string;
}

export interface HeadTier extends Tier {
  readonly tier: "head";
  readonly articles: readonly HeadDocument[];
  readonly lexicon: Lexicon;
  readonly fold: FoldTable;
  /** Pinyin of characters where GB2312's own order does not tell it. */
  readonly readings: string;
}

export interface BodyTier extends Tier {
  readonly tier: "body";
  readonly bodies: readonly BodyDocument[];
  readonly more: MoreWords;
}

export const INDEX_FORMAT = 8;

/** The first-tier document of an article. */
export function headDocument(article: ArticleForSearch): HeadDocument {
  const { kind, slug, title, answeredIn, walletModels, verdict } = article;
  return {
    kind,
    slug,
    title,
    ...(answeredIn && { answeredIn }),
    ...(walletModels && { models: walletModels }),
    ...(verdict && { verdict: verdict.moneySafe.answer }),
    saidAs: sayingsOf(article)
      .filter(({ late }) => !late)
      .map(({ late: _, ...saying }) => saying),
    prompts: messagesOf(article),
    sections: article.sections.map(({ id, heading }) => [id, heading] as const),
  };
}

/** Sayings in the first tier: of each place, and of the whole article; more find little that these do not. */
const FIRST_SAYINGS: Readonly<Record<SearchedKind, { readonly place: number; readonly whole: number }>> = {
  failure: { place: 2, whole: 9 },
  guide: { place: 2, whole: 9 },
  wallet: { place: 0, whole: 20 },
  prompt: { place: 0, whole: 0 },
  faq: { place: 1, whole: 0 },
  notice: { place: 0, whole: 0 },
  tool: { place: 20, whole: 20 },
};
/** A saying of which the place's heading and first sayings have this much already finds little more. */
const MOST_SAID = 0.5;

type Saying = Naming & { readonly late: boolean };

/** The article's sayings, its short name among them, each with the place that it names; a step stands for its section. */
function sayingsOf(article: ArticleForSearch): Saying[] {
  const places = placesOf(article.sections);
  const said = new Map<string, Saying>();
  if (article.short) said.set(article.short, { text: article.short, section: -1, anchor: "", late: false });
  const first = new Map<string, string[]>();
  for (const [text, at] of sayingAnchors(article)) {
    if (text === article.short) continue; // what readers say too
    const place = places.get(at) ?? { section: -1, anchor: "" };
    const before = first.get(at) ?? [article.title, article.sections[place.section]?.heading ?? ""];
    const room = FIRST_SAYINGS[article.kind][at ? "place" : "whole"] - (before.length - 2);
    const late = room <= 0 || (at !== "" && article.kind !== "tool" && sharedBy(text, before) >= MOST_SAID);
    if (!late) first.set(at, [...before, text]);
    said.set(text, { text, ...place, late });
  }
  return [...said.values()];
}

/** How much of a text's pairs of characters others have. */
function sharedBy(text: string, others: readonly string[]): number {
  const pairs = Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  return pairs.filter((pair) => others.some((other) => other.includes(pair))).length / (pairs.length || 1);
}

/** Messages of the frontmatter and of the sections, each with the place that explains it. */
function messagesOf({ prompts = [], variants = [], sections }: ArticleForSearch): Naming[] {
  const messages = new Map<string, Naming>();
  for (const text of [...prompts, ...variants]) messages.set(text, { text, section: -1, anchor: "" });
  for (const [section, { prompts: explained }] of sections.entries()) {
    for (const { id, says } of explained) messages.set(says, { text: says, section, anchor: id });
  }
  return [...messages.values()];
}

/** Where the anchors of an article lead. A step leads to its section: alone it would say “pay again” without “look at the bill”. */
function placesOf(sections: readonly SectionForSearch[]): Map<string, Omit<Naming, "text">> {
  const places = new Map<string, Omit<Naming, "text">>();
  for (const [section, { id, steps, prompts }] of sections.entries()) {
    for (const step of steps) places.set(step.id, { section, anchor: id });
    for (const prompt of prompts) places.set(prompt.id, { section, anchor: prompt.id });
    if (id) places.set(id, { section, anchor: id });
  }
  return places;
}

/** The second-tier document of an article. */
export function bodyDocument(article: ArticleForSearch): BodyDocument {
  const about = [article.description, article.means, article.firstStep].filter(Boolean).join("\n");
  const late = sayingsOf(article).filter((saying) => saying.late);
  return {
    about,
    texts: article.sections.map(({ text }) => text),
    saidAs: late.map(({ text, section }) => [text, section] as const),
  };
}
