import type { Bag } from "./bag.ts";
import type { BodyDocument, HeadDocument } from "./document.ts";

export type Field = "title" | "said" | "prompt" | "heading";

/** A short text of an article that may be what the reader typed. */
export interface Line {
  readonly field: Field;
  readonly text: string;
  /** Where it leads: the anchor of a section or of what stands in one, "" for the article. */
  readonly anchor: string;
  /** Number of the section that it names, -1 for the article. */
  readonly section: number;
  readonly bag: Bag;
  /** Its letters and digits, normalized, for comparing it whole. */
  readonly letters: string;
}

/** A section in memory. */
export interface Section {
  /** Its number among those of all articles. */
  readonly number: number;
  /** Number of its article, and its position there. */
  readonly article: number;
  readonly at: number;
  readonly id: string;
  readonly heading: string;
  /** Its heading, and the sayings and messages that lead to it. */
  lines: readonly Line[];
  /** Its running text; filled when the second tier arrives. */
  body: Bag | undefined;
}

/** An article in memory. */
export interface Entry {
  readonly head: HeadDocument;
  lines: readonly Line[];
  /** Those of the first tier, from which spelling is learnt: it must not depend on when the second comes. */
  readonly firstLines: readonly Line[];
  readonly sections: readonly Section[];
  /** What its title, short name and sayings of all of it say, see coreOf. */
  readonly names: ReadonlySet<string>;
  /** The same to the letter. */
  readonly titles: ReadonlySet<string>;
  /** What each trouble that the title of a failure names says, see coreOf. */
  readonly troubles: ReadonlySet<string>;
  /** Filled when the second tier arrives. */
  body: { readonly document: BodyDocument; readonly about: Bag } | undefined;
}
