import { Fragment, type ReactNode } from "react";
import { drawn } from "@/components/mdx/react-components.tsx";
import { reactPens } from "@/components/mdx/react-pens.tsx";
import { attributesOf, childrenOf, isJsx, type MdxNode } from "@/lib/content/mdx/parse.ts";
import type { SectionNodes } from "@/lib/content/mdx/sections.ts";
import type { Registry } from "@/lib/content/registry.ts";

/** A section of an article with its subsections for the desk, from the syntax tree: its policy lets no MDX be evaluated. The desk shows the section's own heading itself. */
export function SectionPreview({ sections, registry }: { sections: readonly SectionNodes[]; registry: Registry }) {
  return sections.map(({ id, heading, nodes }, i) => (
    <Fragment key={id}>
      {i > 0 && <h3>{heading}</h3>}
      <Nodes nodes={nodes} registry={registry} />
    </Fragment>
  ));
}

function Nodes({ nodes, registry }: { nodes: readonly MdxNode[]; registry: Registry }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, at build
  return nodes.map((node, i) => <PreviewNode key={i} node={node} registry={registry} />);
}

function PreviewNode({ node, registry }: { node: MdxNode; registry: Registry }): ReactNode {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return <br />;
  const inner = <Nodes nodes={childrenOf(node)} registry={registry} />;
  if (isJsx(node)) return drawn(node.name, attributesOf(node), reactPens("desk", registry), inner);
  switch (node.type) {
    case "paragraph":
      return <p>{inner}</p>;
    case "list":
      return node.ordered ? <ol>{inner}</ol> : <ul>{inner}</ul>;
    case "listItem":
      return <li>{inner}</li>;
    case "strong":
      return <strong>{inner}</strong>;
    case "emphasis":
      return <em>{inner}</em>;
    case "link":
      // The desk stays open beside what is looked up.
      return (
        <a href={node.url} target="_blank" rel="noreferrer">
          {inner}
        </a>
      );
    default:
      return inner;
  }
}
