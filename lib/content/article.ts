import type { Kind } from "../kinds.ts";
import type { MdxNode } from "./mdx/parse.ts";
import type { Frontmatter } from "./schema/article.ts";

/** One numbered action of a section. */
export interface Step {
  /** Anchor, unique in the article. */
  readonly id: string;
  readonly title: string;
  /** The condition under which the step applies, "" when it always does. */
  readonly when: string;
  /** "retry" pays again or asks to, "destructive" can lose data or money, "" is ordinary. */
  readonly risk: "" | "retry" | "destructive";
  /** Plain text of the step's body. */
  readonly text: string;
}

/** A message that a wallet shows, explained in the article. */
export interface PromptLine {
  readonly id: string;
  readonly says: string;
  readonly text: string;
}

/** Something that costs money when overlooked. */
export interface WarningLine {
  readonly title: string;
  readonly text: string;
}

/** A heading and what stands below it, up to the next heading of any level. */
export interface Section {
  /** Anchor; "" for the text before the first heading. */
  readonly id: string;
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  /** Plain text of the whole section, steps and prompts included, blocks separated by "\n". */
  readonly text: string;
  readonly steps: readonly Step[];
  readonly prompts: readonly PromptLine[];
  /** The standard ones included. */
  readonly warnings: readonly WarningLine[];
  /** Ids of the contacts that it names, each once. */
  readonly contacts: readonly string[];
}

/** What every article has besides its frontmatter. */
interface Compiled<K extends Kind> {
  readonly kind: K;
  readonly slug: string;
  /** Internal address, e.g. "/failures/disconnect". */
  readonly url: string;
  readonly sections: readonly Section[];
  /** The body without frontmatter, parsed once; whatever is no page is made from it. */
  readonly body: readonly MdxNode[];
  /** MDX compiled to a function body (lib/content/mdx/compile.ts). */
  readonly code: string;
}

/** An article as the site works with it: typed frontmatter, address, plain-text sections and the compiled MDX; a union over kinds, told apart by `kind`. */
export type Article<K extends Kind = Kind> = { [P in K]: Frontmatter<P> & Compiled<P> }[K];
