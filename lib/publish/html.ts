import { parse, serialize, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";

export type Document = Tree.Document;
export type Element = Tree.Element;
export type Node = Tree.Node;

// With scripting on, the parser takes what stands in <noscript> for text, and no check would see it.
const options = { scriptingEnabled: false };

/** Parses a page; what stands in <noscript> and <template> is part of the tree. */
export function parsePage(html: string): Document {
  return parse(html, options);
}

/** Writes a page; the one line break that the parser swallows after <pre> and <textarea> is put back. */
export function writePage(page: Document): string {
  for (const element of elements(page)) {
    const first = element.childNodes[0];
    const swallows = element.tagName === "pre" || element.tagName === "textarea";
    if (swallows && first && tree.isTextNode(first) && first.value.startsWith("\n")) first.value = `\n${first.value}`;
  }
  return serialize(page, options);
}

/** Every node below a node, in order, as they stand now: what is removed later stays in the list. */
export function nodes(parent: Node): Node[] {
  const found: Node[] = [];
  const waiting = childrenOf(parent).toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    const inside = childrenOf(node);
    for (let i = inside.length - 1; i >= 0; i--) waiting.push(inside[i] as Node);
  }
  return found;
}

function childrenOf(node: Node): readonly Node[] {
  if ("content" in node) return [node.content];
  return "childNodes" in node ? node.childNodes : [];
}

/** Every element below a node, in order. */
export function elements(parent: Node): Element[] {
  return nodes(parent).filter((node) => tree.isElementNode(node));
}

/** Value of an attribute, undefined when it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((a) => (a.prefix ? `${a.prefix}:${a.name}` : a.name) === name)?.value;
}

/** Whether a space-separated attribute (rel, class) holds a word. */
export function hasWord(element: Element, name: string, word: string): boolean {
  return (attribute(element, name) ?? "").toLowerCase().split(/\s+/).includes(word);
}

/** Text inside an element. */
export function textOf(element: Element): string {
  return nodes(element)
    .map((node) => (tree.isTextNode(node) ? node.value : ""))
    .join("");
}

/** Makes a text the only thing inside an element. */
export function setText(element: Element, text: string): void {
  element.childNodes = [];
  tree.insertText(element, text);
}

/** Takes a node out of its page. */
export function remove(node: Node): void {
  if ("parentNode" in node && node.parentNode) tree.detachNode(node as Tree.ChildNode);
}

/** Whether a node is a comment. */
export function isComment(node: Node): boolean {
  return tree.isCommentNode(node);
}

/** Puts a <meta> into the head: after the charset declaration, which must stand in the first 1,024 bytes, before anything that loads. */
export function addMeta(page: Document, attrs: { name: string; value: string }[]): void {
  const head = elements(page).find((e) => e.tagName === "head") as Element;
  const charset = head.childNodes.find((n) => tree.isElementNode(n) && attribute(n, "charset") !== undefined);
  if (charset) remove(charset);
  const meta = tree.createElement("meta", head.namespaceURI, attrs);
  meta.parentNode = head;
  head.childNodes.unshift(...([charset, meta].filter(Boolean) as Tree.ChildNode[]));
  if (charset) (charset as Element).parentNode = head;
}
