import type { PromptLine, Section, Step, WarningLine } from "../article.ts";
import { branchesIn, contactsIn as contactsNamed } from "../emergency.ts";
import { attributesOf, headingId, isJsx, type MdxNode, parseMdx, walk } from "./parse.ts";
import { plainText, type Registry } from "./plain-text.ts";
import { standardWarnings } from "./standing-words.ts";

/** A heading and the nodes below it, up to the next heading of any level. */
export interface SectionNodes {
  readonly id: string;
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  readonly nodes: readonly MdxNode[];
}

/** Splits an article's body at its headings; what stands before the first one has id "", heading "" and is left out when empty. Throws when the MDX does not parse. */
export function sectionNodes(body: string): SectionNodes[] {
  const groups: { id: string; heading: string; level: 1 | 2 | 3; nodes: MdxNode[] }[] = [
    { id: "", heading: "", level: 1, nodes: [] },
  ];
  for (const node of parseMdx(body).children) {
    if (node.type === "heading") {
      const { id, text } = headingId(node);
      groups.push({ id: id ?? "", heading: text, level: node.depth >= 3 ? 3 : 2, nodes: [] });
    } else groups.at(-1)?.nodes.push(node);
  }
  return groups.filter((group) => group.id || group.nodes.length > 0);
}

/** The sections of an article's body with plain text, steps and prompts; text before the first heading gets id "" and the article's title. Throws when the MDX does not parse. */
export function sectionsOf(body: string, title: string, registry: Registry): Section[] {
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

function warningsIn(nodes: readonly MdxNode[], registry: Registry): WarningLine[] {
  const written = collect(nodes, "Warning", registry).map(({ attributes, text }) => ({
    title: attributes.title ?? "",
    text,
  }));
  const standard = Object.entries(standardWarnings).filter(([name]) => collect(nodes, name, registry).length > 0);
  return [...written, ...standard.map(([, warning]) => warning)];
}

/** The contacts that the orders of some branches call, in order. */
function calledIn(branch: string, { emergency }: Registry): string[] {
  const orders = branchesIn(branch).flatMap((id) => emergency.branches?.[id] ?? []);
  return orders.flatMap(({ order, steps }) =>
    [order, ...steps.flatMap(({ does, how = "" }) => [does, how])].flatMap(contactsNamed),
  );
}

function contactsIn(nodes: readonly MdxNode[], registry: Registry): string[] {
  const single = collect(nodes, "Contact", registry).map(({ attributes }) => attributes.id ?? "");
  const listed = collect(nodes, "Contacts", registry).flatMap(({ attributes }) => (attributes.ids ?? "").split(/\s+/));
  const orders = collect(nodes, "Emergency", registry).flatMap(({ attributes }) =>
    calledIn(attributes.branch ?? "", registry),
  );
  const clauses = collect(nodes, "EmergencyOrder", registry).flatMap(({ attributes }) =>
    calledIn(attributes.branch ?? "", registry),
  );
  return [...new Set([...orders, ...clauses, ...single, ...listed])].filter(Boolean);
}

function collect(nodes: readonly MdxNode[], name: string, registry: Registry) {
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
