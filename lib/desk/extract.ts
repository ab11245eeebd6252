import { valuesOf } from "../content/mdx/component.ts";
import { componentNamed } from "../content/mdx/components.ts";
import { attributesOf, childrenOf, isJsx, type MdxNode } from "../content/mdx/parse.ts";
import { plainText } from "../content/mdx/plain-text.ts";
import { sectionNodes } from "../content/mdx/sections.ts";
import type { Registry } from "../content/registry.ts";
import { modelName } from "../content/wallet-models.ts";
import type { DeskPrompt, DeskStep } from "./catalog.ts";

/** A section of an article's MDX as replies need it; codes come later. */
export interface Extract {
  readonly id: string;
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  /** Its whole plain text. */
  readonly text: string;
  readonly points: readonly string[];
  /** What to do first in an emergency, one sentence a situation. */
  readonly orders: readonly string[];
  readonly steps: readonly Omit<DeskStep, "code">[];
  readonly prompts: readonly Omit<DeskPrompt, "code">[];
}

/** Longest step whose text goes with it, in characters; a longer one is read on the page. */
const STEP_TEXT = 90;
/** Longest paragraph that is a point, all points together, and most of them. */
const POINT = 110;
const POINTS_TEXT = 230;
const POINTS = 4;

/** Reads an article's body into sections. */
export function extractSections(body: readonly MdxNode[], registry: Registry): Extract[] {
  return sectionNodes(body).map(({ nodes, ...head }) => ({ ...head, ...extractOf(nodes.map(quoteLinks), registry) }));
}

function extractOf(
  nodes: readonly MdxNode[],
  registry: Registry,
): Pick<Extract, "text" | "points" | "orders" | "steps" | "prompts"> {
  const found = new Pieces(registry);
  for (const node of nodes) found.take(node, "");
  const text = nodes
    .map((node) => plainText(node, registry))
    .filter(Boolean)
    .join("\n");
  return { text, points: fitting(found.points), orders: found.orders, steps: found.steps, prompts: found.prompts };
}

/** Collects what a section holds, with the wallet models to which a piece is limited. */
class Pieces {
  readonly points: string[] = [];
  readonly orders: string[] = [];
  readonly steps: Omit<DeskStep, "code">[] = [];
  readonly prompts: Omit<DeskPrompt, "code">[] = [];
  private readonly registry: Registry;

  constructor(registry: Registry) {
    this.registry = registry;
  }

  take(node: MdxNode, model: string): void {
    const name = isJsx(node) ? (node.name ?? "") : "";
    const component = componentNamed(name);
    if (isJsx(node) && name === "Model") this.within(node, modelName(attributesOf(node).is ?? ""));
    else if (name === "Steps" || node.type === "list") this.within(node, model);
    else if (isJsx(node) && name === "Step") this.step(node, model);
    else if (isJsx(node) && name === "Prompt") this.prompt(node);
    else if (isJsx(node) && component?.point)
      this.point(component.point(valuesOf(component, attributesOf(node)), this.inner(node)), model);
    else if (name === "Emergency") this.orders.push(...plainText(node, this.registry).split("\n"));
    else if (!isJsx(node) || node.type === "mdxJsxTextElement") this.point(plainText(node, this.registry), model);
  }

  private within(node: MdxNode, model: string): void {
    for (const child of childrenOf(node)) this.take(child, model);
  }

  private inner(node: MdxNode): string {
    const texts = childrenOf(node).map((child) => plainText(child, this.registry));
    return oneLine(texts.filter(Boolean).join(""));
  }

  private step(node: MdxNode, model: string): void {
    if (!isJsx(node)) return;
    const { id = "", title = "", when, risk, checks } = attributesOf(node);
    const text = this.inner(node);
    this.steps.push({
      id,
      title,
      ...(when && { when }),
      ...((risk === "retry" || risk === "destructive") && { risk }),
      ...(checks === "bill" && { bill: true as const }),
      ...(model && { model }),
      ...(text.length <= STEP_TEXT && text && { text }),
    });
  }

  private prompt(node: MdxNode): void {
    if (!isJsx(node)) return;
    const { id = "", says = "" } = attributesOf(node);
    this.prompts.push({ id, says, text: this.inner(node) });
  }

  private point(text: string, model: string): void {
    const line = oneLine(text);
    if (line) this.points.push(model ? `${model}：${line}` : line);
  }
}

/** One line; the spaces that part a registry's name from the words around it in the source go. */
function oneLine(text: string): string {
  return text.replaceAll("\n", "").replace(/([㐀-鿿]) (?=[㐀-鿿])/g, "$1");
}

/** The first points as far as they fit; none is cut or left out in between, for a condition may stand before its advice. */
function fitting(points: readonly string[]): string[] {
  const fit: string[] = [];
  let room = POINTS_TEXT;
  for (const point of points.slice(0, POINTS)) {
    room -= point.length;
    if (point.length > POINT || room < 0) break;
    fit.push(point);
  }
  return fit;
}

/** A link's words in quotation marks: in a reply they are the name of something, not a link. */
function quoteLinks(node: MdxNode): MdxNode {
  if (!("children" in node)) return node;
  const children = node.children.map((child) => quoteLinks(child as MdxNode));
  const quoted =
    node.type === "link" ? [{ type: "text", value: "“" }, ...children, { type: "text", value: "”" }] : children;
  return { ...node, children: quoted } as MdxNode;
}
