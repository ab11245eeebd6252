import * as React from "react";
import { reactComponents } from "@/components/mdx/react-components.tsx";
import { reactPens } from "@/components/mdx/react-pens.tsx";
import { runMdx } from "@/components/mdx/run-mdx.ts";
import type { Registry } from "@/lib/content/registry.ts";

/** What stands below each heading of an article, by anchor, "" for its opening. */
export type FramedSections = ReadonlyMap<string, readonly React.ReactNode[]>;

type Content = (props: { components: object }) => React.ReactElement<{ children?: React.ReactNode; id?: string }>;

/** Runs an article's compiled MDX, at build time alone, and splits what it gives at the headings. */
export function framedSections(code: string, registry: Registry): FramedSections {
  const pens = reactPens("frame", registry);
  const content = runMdx(code, () => ({})) as Content;
  const root = content({ components: reactComponents(() => pens) });
  const children = root.type === React.Fragment ? React.Children.toArray(root.props.children) : [root];
  const sections = new Map<string, React.ReactNode[]>([["", []]]);
  let anchor = "";
  for (const child of children) {
    const id = headingId(child);
    anchor = id ?? anchor;
    if (id === undefined) sections.get(anchor)?.push(child);
    else sections.set(id, []);
  }
  return sections;
}

function headingId(node: React.ReactNode): string | undefined {
  if (!React.isValidElement<{ id?: string }>(node) || (node.type !== "h2" && node.type !== "h3")) return undefined;
  return node.props.id ?? "";
}
