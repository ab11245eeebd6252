import type { Contact } from "../content/schema/registry.ts";
import type { VerdictAnswer } from "../content/tone.ts";
import type { Kind } from "../kinds.ts";

/** Format of the catalogue; the desk refuses another one. */
export const CATALOG_FORMAT = 1;

/** One action, as a reply tells it. What is absent is empty. */
export interface DeskStep {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** The condition under which it applies. */
  readonly when?: string;
  readonly risk?: "retry" | "destructive";
  /** It looks in the bill whether the money was taken. */
  readonly bill?: true;
  /** Wallet models to which it is limited, in words. */
  readonly model?: string;
  /** How it is done, where that is short. */
  readonly text?: string;
}

/** A message on the screen and what it means. */
export interface DeskPrompt {
  readonly id: string;
  readonly code: string;
  readonly says: string;
  readonly text: string;
}

/** A section as the desk searches, shows and sends it. */
export interface DeskSection {
  /** "" for what stands before the first heading. */
  readonly id: string;
  readonly code: string;
  readonly heading: string;
  /** Hash of all that its readers read, the article's verdict included. */
  readonly hash: string;
  /** Its first paragraphs and list items, whole, each understandable by itself. */
  readonly points: readonly string[];
  /** What to do first in an emergency; a reply tells it before anything else. */
  readonly orders: readonly string[];
  readonly steps: readonly DeskStep[];
  readonly prompts: readonly DeskPrompt[];
}

export interface DeskArticle {
  /** "failures/disconnect" */
  readonly ref: string;
  readonly kind: Kind;
  readonly code: string;
  readonly title: string;
  readonly short: string;
  /** First sentence of every reply about it: for a failure the verdict's. */
  readonly opening: string;
  /** What not to do before looking; "" where the article has no verdict to tell. */
  readonly caution: string;
  /** The first two answers of its verdict: whether the money is safe, whether to pay again. */
  readonly answers?: readonly [moneySafe: VerdictAnswer, payAgain: VerdictAnswer];
  /** What to do first in an emergency, for a reply to the whole article. */
  readonly orders: readonly string[];
  /** A first thing to do, for a message on the screen. */
  readonly first: string;
  /** Hash of the whole article. */
  readonly hash: string;
  readonly sections: readonly DeskSection[];
}

/** A template of content/replies.yaml. */
export interface DeskTemplate {
  readonly id: string;
  readonly title: string;
  /** Code of the section or article it answers for. */
  readonly code: string;
  /** With placeholders. */
  readonly text: string;
  readonly reviewedOn: string;
  readonly reviewBy: string;
  /** Hash of the section when it was reviewed; "" when it never was. */
  readonly hash: string;
}

/** A notice with the days on which it holds, first and last, China's. */
export interface DeskNotice {
  readonly title: string;
  readonly source: string;
  readonly from: string;
  readonly until: string;
  /** "failures/…" and "wallets/…" whose replies it changes. */
  readonly refs: readonly string[];
}

/** Everything replies are made from, in one file. */
export interface Catalog {
  readonly format: typeof CATALOG_FORMAT;
  readonly articles: readonly DeskArticle[];
  readonly templates: readonly DeskTemplate[];
  readonly notices: readonly DeskNotice[];
  /** The registry, as far as outgoing texts are compared with it. */
  readonly contacts: Readonly<Record<string, Pick<Contact, "kind" | "value" | "name">>>;
}

/** Reads a catalogue's text; throws when it is cut off or of another format. */
export function parseCatalog(text: string): Catalog {
  const data = JSON.parse(text) as Catalog;
  const whole = data.format === CATALOG_FORMAT && [data.articles, data.templates, data.notices].every(Array.isArray);
  if (!whole) throw new Error("the catalogue is of another format");
  return data;
}
