import type { PromptLine, Section, Step, WarningLine } from "../article.ts";
import type { Registry } from "../registry.ts";
import { type Component, valuesOf } from "./component.ts";
import { type ComponentName, mdxComponents } from "./components.ts";
import { attributesOf, headingId, isJsx, type MdxNode, walk } from "./parse.ts";
import { plainText } from "./plain-text.ts";

/** A heading and the nodes below it, up to the next heading of any level. */
export interface SectionNodes {
  readonly id: string;
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  readonly nodes: readonly MdxNode[];
}

/** Splits an article's body at its headings; what stands before the first one has id "", heading "" and is left out when empty. */
export function sectionNodes(body: readonly MdxNode[]): SectionNodes[] {
  const groups: { id: string; heading: string; level: 1 | 2 | 3; nodes: MdxNode[] }[] = [
    { id: "", heading: "", level: 1, nodes: [] },
  ];
  for (const node of body) {
    if (node.type === "heading") {
      const { id, text } = headingId(node);
      groups.push({ id: id ?? "", heading: text, level: node.depth >= 3 ? 3 : 2, nodes: [] });
    } else groups.at(-1)?.nodes.push(node);
  }
  return groups.filter((group) => group.id || group.nodes.length > 0);
}

/** The sections of an article's body with plain text, steps and prompts; text before the first heading gets id "" and the article's title. */
export function sectionsOf(body: readonly MdxNode[], title: string, registry: Registry): Section[] {
  return sectionNodes(body).map(({ nodes, ...head }) => ({
    ...head,
    heading: head.level === 1 ? title : head.heading,
    text: nodes
      .map((node) => plainText(node, registry))
      .filter(Boolean)
      .join("\n"),
    steps: collect(nodes, "Step", registry).map(({ attributes, text }) => ({
      id: attributes.id ?? "",
      title: attributes.title ?? "",
      when: attributes.when ?? "",
      risk: (attributes.risk ?? "") as Step["risk"],
      text,
    })),
    prompts: collect(nodes, "Prompt", registry).map(
      ({ attributes, text }): PromptLine => ({ id: attributes.id ?? "", says: attributes.says ?? "", text }),
    ),
    warnings: warningsIn(nodes, registry),
    contacts: contactsIn(nodes, registry),
  }));
}

const all = Object.entries(mdxComponents) as [ComponentName, Component][];

/** The warnings that an article wrote, then those that read the same everywhere, each once. */
function warningsIn(nodes: readonly MdxNode[], registry: Registry): WarningLine[] {
  return all.flatMap(([name, component]) => {
    const { warning, body } = component;
    if (!warning) return [];
    const found = collect(nodes, name, registry).slice(0, body === "void" ? 1 : undefined);
    return found.map(({ attributes, text }) => warning(valuesOf(component, attributes), text));
  });
}

function contactsIn(nodes: readonly MdxNode[], registry: Registry): string[] {
  const named = all.flatMap(([name, component]) => {
    const { contacts } = component;
    if (!contacts) return [];
    return collect(nodes, name, registry).flatMap(({ attributes }) =>
      contacts(valuesOf(component, attributes), registry),
    );
  });
  return [...new Set(named)].filter(Boolean);
}

function collect(nodes: readonly MdxNode[], name: ComponentName, registry: Registry) {
  const found: { attributes: Record<string, string>; text: string }[] = [];
  for (const root of nodes) {
    walk(root, (node) => {
      if (!isJsx(node) || node.name !== name) return;
      const text = node.children
        .map((child) => plainText(child as MdxNode, registry))
        .filter(Boolean)
        .join("\n");
      found.push({ attributes: attributesOf(node), text });
    });
  }
  return found;
}
