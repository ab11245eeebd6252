import type {
  BlockContent,
  Blockquote,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
} from "mdast";

/** Text or inline nodes. */
export type Inline = string | PhrasingContent;

const inline = (parts: readonly Inline[]): PhrasingContent[] =>
  parts.filter((part) => part !== "").map((part) => (typeof part === "string" ? { type: "text", value: part } : part));

/** A paragraph. */
export function paragraph(...parts: readonly Inline[]): Paragraph {
  return { type: "paragraph", children: inline(parts) };
}

/** A heading. */
export function heading(depth: 1 | 2 | 3, ...parts: readonly Inline[]): Heading {
  return { type: "heading", depth, children: inline(parts) };
}

/** Emphasised words. */
export function strong(...parts: readonly Inline[]): Strong {
  return { type: "strong", children: inline(parts) };
}

/** A link. */
export function link(url: string, text: string): Link {
  return { type: "link", url, children: inline([text]) };
}

/** A list; an item is one line or several blocks. */
export function list(items: readonly (readonly BlockContent[])[], ordered = false): List {
  const children = items.map((blocks): ListItem => ({ type: "listItem", spread: false, children: [...blocks] }));
  return { type: "list", ordered, spread: false, children };
}

/** Text set apart. */
export function quote(...blocks: readonly BlockContent[]): Blockquote {
  return { type: "blockquote", children: [...blocks] };
}
