import type { BlockContent, Link, ListItem, PhrasingContent } from "mdast";

/** Blocks as Markdown (CommonMark), ending in a line break. */
export function markdownText(blocks: readonly BlockContent[]): string {
  return `${textOf(blocks, "\n\n")}\n`;
}

function textOf(blocks: readonly BlockContent[], between: string): string {
  return blocks.map(block).filter(Boolean).join(between);
}

function block(node: BlockContent): string {
  if (node.type === "heading") return `${"#".repeat(node.depth)} ${inline(node.children)}`;
  if (node.type === "paragraph") return startOf(inline(node.children));
  if (node.type === "blockquote") return before(textOf(node.children as BlockContent[], "\n\n"), "> ", "> ");
  if (node.type === "list") {
    const first = node.start ?? 1;
    return node.children.map((one, i) => item(one, node.ordered ? `${first + i}. ` : "- ")).join("\n");
  }
  return node.type === "thematicBreak" ? "---" : "";
}

function item({ children }: ListItem, mark: string): string {
  return before(textOf(children as BlockContent[], "\n\n"), mark, " ".repeat(mark.length));
}

/** Puts a mark before the first line and an indent before the others. */
function before(text: string, mark: string, indent: string): string {
  return text
    .split("\n")
    .map((line, i) => ((i === 0 ? mark : indent) + line).trimEnd())
    .join("\n");
}

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map(phrase).join("");
}

function phrase(node: PhrasingContent): string {
  if (node.type === "text") return escaped(node.value.replace(/\s*\n\s*/g, ""));
  if (node.type === "inlineCode") return `\`${node.value}\``;
  if (node.type === "strong") return `**${inline(node.children)}**`;
  if (node.type === "emphasis") return `*${inline(node.children)}*`;
  if (node.type === "link" && rawOf(node) === node.url) return `<${node.url}>`;
  if (node.type === "link") return `[${inline(node.children)}](${node.url})`;
  return node.type === "break" ? "\\\n" : "";
}

function rawOf({ children: [only] }: Link): string {
  return only?.type === "text" ? only.value : "";
}

/** Text that Markdown would take for markup is marked as text. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, (mark) => `\\${mark}`);
}

/** Nor may a paragraph begin like a heading, a list or a quotation. */
function startOf(text: string): string {
  return text.replace(/^(#{1,6}|[-+]|\d+[.)])(?=\s)/, (mark) =>
    mark.replace(/([#.)+-])$/, "\\$1").replace(/^#/, "\\#"),
  );
}
