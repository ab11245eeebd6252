import type { BlockContent, Parent, PhrasingContent, RootContent } from "mdast";
import { valuesOf } from "../content/mdx/component.ts";
import { componentNamed } from "../content/mdx/components.ts";
import { heading, type Inline, link, paragraph } from "../content/mdx/markdown-nodes.ts";
import { attributesOf, childrenOf, headingId, isJsx, type JsxNode, type MdxNode } from "../content/mdx/parse.ts";
import type { Registry } from "../content/registry.ts";

/** What turning an article's components into plain blocks needs to know. */
export interface Surroundings {
  readonly registry: Registry;
  /** Origin of the site; links become absolute with it. */
  readonly origin: string;
  /** The code of an anchor of the article, undefined when it has none. */
  readonly codeOf: (anchor: string) => string | undefined;
}

/** Blocks with the site's components turned into what any Markdown reader knows. */
export function plainBlocks(nodes: readonly MdxNode[], around: Surroundings): BlockContent[] {
  return nodes.flatMap((node) => blockOf(node, around));
}

/** A link to the short address of an anchor, nothing when it has no code. */
function codeLink(anchor: string, { codeOf, origin }: Surroundings): Inline[] {
  const code = codeOf(anchor);
  return code ? [" ", link(`${origin}/s/${code}`, `编号 ${code}`)] : [];
}

function blockOf(node: MdxNode, around: Surroundings): BlockContent[] {
  if (isJsx(node)) return componentBlocks(node, around);
  if (node.type === "heading") {
    const { id, text } = headingId(node);
    return [heading(node.depth >= 3 ? 3 : 2, text, ...codeLink(id ?? "", around))];
  }
  if (node.type === "paragraph") return [{ ...node, children: inlineOf(node, around) }];
  if (node.type === "list" || node.type === "blockquote" || node.type === "listItem") {
    return [{ ...node, children: plainBlocks(childrenOf(node), around) } as unknown as BlockContent];
  }
  return node.type === "thematicBreak" || node.type === "code" ? [node] : [];
}

function componentBlocks(node: JsxNode, around: Surroundings): BlockContent[] {
  const component = componentNamed(node.name);
  if (!component || component.inline) {
    return [paragraph(...inlineOf({ type: "paragraph", children: [node] } as Parent, around))];
  }
  const children = childrenOf(node);
  return component.markdown(valuesOf(component, attributesOf(node)), {
    registry: around.registry,
    code: (anchor) => codeLink(anchor, around),
    inner: () => plainBlocks(children, around),
    each: () => children.filter(isJsx).map((child) => componentBlocks(child, around)),
  });
}

function inlineOf(parent: { children: readonly unknown[] }, around: Surroundings): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (const node of (parent.children as readonly MdxNode[]).flatMap((child) => inlineNode(child, around))) {
    const last = found.at(-1);
    // Words from the registry stand between spaces, as links do on the page; inside Chinese text there are none.
    if (last?.type === "text" && node.type === "text") last.value = (last.value + node.value).replace(spaceInHan, "");
    else found.push({ ...node });
  }
  return found;
}

const spaceInHan = /(?<=[\u4e00-\u9fff，。]) (?=[\u4e00-\u9fff])/g;

function inlineNode(node: MdxNode, around: Surroundings): PhrasingContent[] {
  if (isJsx(node)) return [{ type: "text", value: inlineWords(node, around.registry) }];
  if (node.type === "link") {
    const url = node.url.startsWith("/") ? around.origin + node.url : node.url;
    return [{ ...node, url, children: inlineOf(node, around) }];
  }
  if ("children" in node) return [{ ...node, children: inlineOf(node, around) } as PhrasingContent];
  return [node as Exclude<RootContent, Parent> as PhrasingContent];
}

function inlineWords(node: JsxNode, registry: Registry): string {
  const component = componentNamed(node.name);
  return component?.inline ? component.markdown(valuesOf(component, attributesOf(node)), registry) : "";
}
