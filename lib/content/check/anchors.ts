import type { Component } from "../mdx/component.ts";
import { mdxComponents } from "../mdx/components.ts";
import { attributesOf, headingId, isJsx } from "../mdx/parse.ts";
import { type BodyTree, visitTrees } from "./mdx-tree.ts";

/** An id that an address can end with: a heading's, or one that a component has (Step, Prompt). */
export interface Anchor {
  readonly id: string;
  readonly line: number;
}

const isAnchored = ({ required }: Component): boolean => required.id?.type === "id";
const anchored = Object.entries(mdxComponents).flatMap(([name, component]) => (isAnchored(component) ? name : []));
const written = new RegExp(`\\[#([^\\]\\s]+)\\][ \\t]*$|<(?:${anchored.join("|")})\\b[^>]*?\\bid="([^"]*)"`, "gm");

/** The anchors of an article in order; in sections that do not parse they are found as text, with line 0. */
export function anchorsOf(trees: readonly BodyTree[], broken: readonly string[]): Anchor[] {
  const anchors: Anchor[] = [];
  visitTrees(trees, (node, line) => {
    if (node.type === "heading") anchors.push({ id: headingId(node).id ?? "", line });
    else if (isJsx(node) && anchored.includes(node.name ?? "")) anchors.push({ id: attributesOf(node).id ?? "", line });
  });
  for (const text of broken) {
    for (const match of text.matchAll(written)) anchors.push({ id: match[1] ?? match[2] ?? "", line: 0 });
  }
  return anchors.filter((anchor) => anchor.id !== "");
}
