import { Fragment, type ReactNode } from "react";
import { ContactList } from "@/components/contacts/contact-lines.tsx";
import { ContactLink } from "@/components/contacts/contact-link.tsx";
import { EmergencyClause, EmergencyOrders } from "@/components/emergency/emergency-order.tsx";
import { FactClause } from "@/components/mdx/fact-clause.tsx";
import { ModelNote } from "@/components/mdx/model-note.tsx";
import { PromptNote } from "@/components/mdx/prompt-note.tsx";
import { NeverShareNote, SelfCustodyNote, WarningNote } from "@/components/mdx/warnings.tsx";
import { attributesOf, childrenOf, isJsx, type JsxNode, type MdxNode } from "@/lib/content/mdx/parse.ts";
import type { Registry } from "@/lib/content/mdx/plain-text.ts";
import type { SectionNodes } from "@/lib/content/mdx/sections.ts";

const riskLabels: Readonly<Record<string, string>> = { retry: "先查账单再做", destructive: "会丢数据，先看警告" };

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
  if (isJsx(node)) return <PreviewComponent node={node} registry={registry} inner={inner} />;
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

type ComponentProps = { node: JsxNode; registry: Registry; inner: ReactNode };

function PreviewComponent({ node, registry, inner }: ComponentProps): ReactNode {
  const { contacts, facts } = registry;
  const {
    id = "",
    ids = "",
    branch = "",
    form = "",
    is = "",
    says = "",
    title = "",
    when,
    risk = "",
  } = attributesOf(node);
  switch (node.name) {
    case "Steps":
      return <ol className="steps">{inner}</ol>;
    case "Step":
      return (
        <li id={`at-${id}`} className={risk && `risk-${risk}`}>
          {when && <p className="when">{when}</p>}
          <p className="do">
            {title}
            {risk && <small>{riskLabels[risk]}</small>}
          </p>
          {inner}
        </li>
      );
    case "Prompt":
      return (
        <PromptNote id={`at-${id}`} says={says}>
          {inner}
        </PromptNote>
      );
    case "Warning":
      return <WarningNote title={title}>{inner}</WarningNote>;
    case "Model":
      return <ModelNote is={is}>{inner}</ModelNote>;
    case "SelfCustody":
      return <SelfCustodyNote />;
    case "NeverShare":
      return <NeverShareNote />;
    case "Contact":
      return <ContactLink id={id} contact={contacts[id]} />;
    case "Contacts":
      return <ContactList ids={ids} form={form} contacts={contacts} />;
    case "Fact":
      return <FactClause fact={facts[id]} />;
    case "Emergency":
      return <EmergencyOrders branch={branch} registry={registry} />;
    case "EmergencyOrder":
      return <EmergencyClause branch={branch} registry={registry} />;
    default:
      return inner;
  }
}
