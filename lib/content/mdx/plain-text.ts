import type { Registry } from "../registry.ts";
import { valuesOf } from "./component.ts";
import { componentNamed } from "./components.ts";
import { attributesOf, childrenOf, isJsx, type MdxNode } from "./parse.ts";

const blocks = new Set(["paragraph", "heading", "listItem", "mdxJsxFlowElement", "blockquote"]);

/** The words a component puts on the page besides its children. */
function ownWords(node: MdxNode, registry: Registry): string {
  const component = isJsx(node) ? componentNamed(node.name) : undefined;
  if (!isJsx(node) || !component?.plain) return "";
  return component.plain(valuesOf(component, attributesOf(node)), registry);
}

/** Plain text of a node: what a reader would hear read aloud, block by block. Standard warnings, the same everywhere, are left out. */
export function plainText(node: MdxNode, registry: Registry): string {
  return squeeze(textOf(node, registry));
}

function textOf(node: MdxNode, registry: Registry): string {
  if ("value" in node && typeof node.value === "string")
    return node.type === "text" || node.type === "inlineCode" ? node.value : "";
  const inner = childrenOf(node)
    .map((child) => textOf(child, registry))
    .join("");
  const own = ownWords(node, registry);
  return blocks.has(node.type) ? `${own}${inner}\n` : own + inner;
}

function squeeze(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
}
