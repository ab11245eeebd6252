import type { BlockContent, PhrasingContent } from "mdast";

/** Plain blocks as HTML without classes, ids or scripts: what a feed reader shows safely. */
export function blocksHtml(blocks: readonly BlockContent[]): string {
  return blocks.map(block).join("");
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[c]};`);
}

function block(node: BlockContent): string {
  if (node.type === "heading") return tag(`h${Math.max(2, node.depth)}`, inline(node.children));
  if (node.type === "paragraph") return tag("p", inline(node.children));
  if (node.type === "blockquote") return tag("blockquote", blocksHtml(node.children as BlockContent[]));
  if (node.type === "list") {
    const items = node.children.map(({ children }) => tag("li", itemHtml(children as BlockContent[])));
    return tag(node.ordered ? "ol" : "ul", items.join(""));
  }
  return node.type === "thematicBreak" ? "<hr>" : "";
}

/** An item of one paragraph needs no <p>. */
function itemHtml(blocks: readonly BlockContent[]): string {
  const [only] = blocks;
  return blocks.length === 1 && only?.type === "paragraph" ? inline(only.children) : blocksHtml(blocks);
}

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map(phrase).join("");
}

function phrase(node: PhrasingContent): string {
  if (node.type === "text") return escapeHtml(node.value);
  if (node.type === "inlineCode") return tag("code", escapeHtml(node.value));
  if (node.type === "strong") return tag("strong", inline(node.children));
  if (node.type === "emphasis") return tag("em", inline(node.children));
  if (node.type === "link") return `<a href="${escapeHtml(node.url)}">${inline(node.children)}</a>`;
  return node.type === "break" ? "<br>" : "";
}

function tag(name: string, inside: string): string {
  return `<${name}>${inside}</${name}>`;
}
