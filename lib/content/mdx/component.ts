import type { BlockContent } from "mdast";
import type { WarningLine } from "../article.ts";
import type { Registry } from "../registry.ts";
import type { Inline } from "./markdown-nodes.ts";
import type { Drawn, Pens } from "./pens.ts";

/** What an editor may write as an attribute: free text, one of a list, several of a list, or space-separated ids from a registry. */
export type AttributeRule =
  | { readonly type: "text"; readonly max: number }
  /** An anchor of the article, to which an address can lead. */
  | { readonly type: "id" }
  | { readonly type: "enum"; readonly values: readonly string[] }
  | { readonly type: "several"; readonly values: readonly string[] }
  | { readonly type: "contacts" }
  | { readonly type: "facts" };

type Rules = Readonly<Record<string, AttributeRule>>;
type Value<R> = R extends { readonly type: "enum"; readonly values: readonly (infer V)[] } ? V : string;
type Attributes<R extends Rules, O extends Rules> = { readonly [K in keyof R]: Value<R[K]> } & {
  readonly [K in keyof O]?: Value<O[K]>;
};
type AnyAttributes = Readonly<Record<string, string | undefined>>;

/** What a block's Markdown is made of besides its attributes. */
export interface MarkdownParts {
  readonly registry: Registry;
  /** A link to the short address of an anchor, nothing when it has no code. */
  readonly code: (anchor: string) => Inline[];
  /** What stands between its tags. */
  readonly inner: () => BlockContent[];
  /** The components between its tags, each by itself. */
  readonly each: () => BlockContent[][];
}

interface Forms<A> {
  /** What it looks like on a page; drawn with the pens of whoever shows the article. */
  readonly view: (attributes: A, pens: Pens, inner: Drawn) => Drawn;
  /** What it says aloud before what stands between its tags, a line's end included; nothing unless told. */
  readonly plain?: (attributes: A, registry: Registry) => string;
  /** Ids of the contacts that it names. */
  readonly contacts?: (attributes: A, registry: Registry) => string[];
  /** The warning that it is. */
  readonly warning?: (attributes: A, inner: string) => WarningLine;
  /** The point that it makes in a reply, as a sentence. */
  readonly point?: (attributes: A, inner: string) => string;
}

interface Place {
  /** The component inside which it must stand. */
  readonly within?: string;
  /** The only component that it may hold. */
  readonly holds?: string;
  /** Most of them in an article. */
  readonly most?: number;
}

interface BlockForms<A> extends Forms<A>, Place {
  readonly inline?: false;
  /** "block" has text between its tags, "void" has none. */
  readonly body: "block" | "void";
  readonly markdown: (attributes: A, parts: MarkdownParts) => BlockContent[];
}

/** It stands inside a sentence. */
interface InlineForms<A> extends Forms<A>, Place {
  readonly inline: true;
  readonly body: "void";
  readonly markdown: (attributes: A, registry: Registry) => string;
}

interface Attributed<R, O> {
  readonly required: R;
  readonly optional?: O;
}

/** One component of articles: what an editor may write, and every form in which readers get it. */
export type Component = Attributed<Rules, Rules> & (BlockForms<AnyAttributes> | InlineForms<AnyAttributes>);

/** A component whose forms know its attributes by name; the check has seen to it that they are there. */
export function component<const R extends Rules, const O extends Rules = Record<never, never>>(
  definition: Attributed<R, O> & (BlockForms<Attributes<R, O>> | InlineForms<Attributes<R, O>>),
): Component {
  return definition as unknown as Component;
}

/** The attributes of a use of a component; a required one that is missing, which the check refuses, is "". */
export function valuesOf({ required }: Component, written: AnyAttributes): AnyAttributes {
  const values = { ...written };
  for (const name of Object.keys(required)) values[name] ??= "";
  return values;
}
