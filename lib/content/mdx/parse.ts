import type { Heading, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;
export type MdxNode = Root | RootContent | JsxNode;

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkCjkFriendly);

/** The syntax tree of an article's body; throws a VFileMessage with line and column when the MDX does not parse. */
export function parseMdx(body: string): Root {
  return processor.runSync(processor.parse(body)) as Root;
}

/** True for a component, block or inline. */
export function isJsx(node: { type: string }): node is JsxNode {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** The string attributes of a component; expressions and spreads are left out (the check refuses them). */
export function attributesOf(node: JsxNode): Record<string, string> {
  const found: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string")
      found[attribute.name] = attribute.value;
  }
  return found;
}

/** The children of a node, [] for a leaf. */
export function childrenOf(node: MdxNode): readonly MdxNode[] {
  return "children" in node ? (node.children as MdxNode[]) : [];
}

/** Calls `visit` with a node and all below it, parents first, each with its chain of ancestors. */
export function walk(
  node: MdxNode,
  visit: (node: MdxNode, ancestors: readonly MdxNode[]) => void,
  ancestors: readonly MdxNode[] = [],
): void {
  visit(node, ancestors);
  for (const child of childrenOf(node)) walk(child, visit, [...ancestors, node]);
}

const headingMark = /\s*\[#([^\]]*)\]\s*$/;

/** The stable id written at a heading's end as `[#id]`, or undefined, and the heading's text without it. */
export function headingId(node: Heading): { id: string | undefined; text: string } {
  const text = rawText(node);
  const mark = headingMark.exec(text);
  return { id: mark?.[1], text: text.replace(headingMark, "").trim() };
}

/** The literal text of a node and all below it. */
export function rawText(node: MdxNode): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  return childrenOf(node).map(rawText).join("");
}

/** Remark plugin: turns `[#id]` at a heading's end into the heading's id attribute. */
export function remarkHeadingIds() {
  return (tree: Root) => {
    walk(tree, (node) => {
      if (node.type !== "heading") return;
      const { id } = headingId(node);
      const last = node.children.at(-1);
      if (!id || last?.type !== "text") return;
      last.value = last.value.replace(headingMark, "");
      node.data = { ...node.data, hProperties: { id } } as Heading["data"];
    });
  };
}

/** Remark plugin: notes the tree in the file's data as JSON, as it is parsed, before any other plugin changes it. */
export function remarkKeepTree(this: Processor) {
  const parse = this.parser as (text: string, file: { data: Record<string, unknown> }) => Root;
  this.parser = ((text: string, file: { data: Record<string, unknown> }) => {
    const root = parse(text, file);
    file.data.tree = JSON.stringify(root.children, withoutPlaces);
    return root;
  }) as unknown as Processor["parser"];
}

/** Of what the parser adds to a node nothing but its place and its expressions' programs stands in these two. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  key === "position" || key === "data" ? undefined : value;
