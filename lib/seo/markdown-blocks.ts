import type { BlockContent, Parent, PhrasingContent, RootContent } from "mdast";
import { checkedNote } from "../content/checked.ts";
import { branchesIn, emergencyText, sharesWork } from "../content/emergency.ts";
import { attributesOf, childrenOf, headingId, isJsx, type JsxNode, type MdxNode } from "../content/mdx/parse.ts";
import { contactText, plainText, type Registry } from "../content/mdx/plain-text.ts";
import { riskLabels, standardWarnings } from "../content/mdx/standing-words.ts";
import type { EmergencyBranch } from "../content/schema/emergency.ts";
import type { Contact, Fact } from "../content/schema/registry.ts";
import { modelName } from "../content/wallet-models.ts";
import { heading, type Inline, link, list, paragraph, quote, strong } from "./markdown-nodes.ts";

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
export function codeLink(anchor: string, { codeOf, origin }: Surroundings): Inline[] {
  const code = codeOf(anchor);
  return code ? [" ", link(`${origin}/s/${code}`, `编号 ${code}`)] : [];
}

/** A contact with what it is for and when it was checked. */
export function contactLine(contact: Contact): BlockContent[] {
  const { name, value, for: use, notFor, note } = contact;
  const parts = [value, `什么事找它：${use}`, notFor && `不归它管：${notFor}`, note, checkedNote(contact)].filter(
    Boolean,
  );
  return [paragraph(strong(name), `：${parts.join("。")}。`)];
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

/** What each block component says; one that is missing here would lose its words, which the tests watch. */
const components: Readonly<Record<string, (node: JsxNode, around: Surroundings) => BlockContent[]>> = {
  Steps: (node, around) => {
    const steps = childrenOf(node).filter((child) => isJsx(child));
    return [
      list(
        steps.map((step) => stepBlocks(step, around)),
        true,
      ),
    ];
  },
  Prompt: (node, around) => {
    const { id = "", says = "" } = attributesOf(node);
    return [paragraph(strong(`“${says}”`), ...codeLink(id, around)), ...plainBlocks(childrenOf(node), around)];
  },
  Warning: (node, around) => [
    quote(paragraph(strong(`注意：${attributesOf(node).title ?? ""}`)), ...plainBlocks(childrenOf(node), around)),
  ],
  Model: (node, around) => [
    quote(
      paragraph(strong(`只对${modelName(attributesOf(node).is ?? "")}：`)),
      ...plainBlocks(childrenOf(node), around),
    ),
  ],
  SelfCustody: () => [
    quote(
      paragraph(strong(`注意：${standardWarnings.SelfCustody.title}`)),
      paragraph(standardWarnings.SelfCustody.text),
    ),
  ],
  NeverShare: () => [
    quote(paragraph(strong(`注意：${standardWarnings.NeverShare.title}`)), paragraph(standardWarnings.NeverShare.text)),
  ],
  Emergency: (node, { registry }) =>
    branchesIn(attributesOf(node).branch ?? "").flatMap((id) => orderBlocks(id, registry)),
  Contacts: (node, { registry }) => {
    const known = (attributesOf(node).ids ?? "").split(/\s+/).map((id) => registry.contacts[id]);
    return [list(known.flatMap((contact) => (contact ? [contactLine(contact)] : [])))];
  },
};

function componentBlocks(node: JsxNode, around: Surroundings): BlockContent[] {
  const make = components[node.name ?? ""];
  return make
    ? make(node, around)
    : [paragraph(...inlineOf({ type: "paragraph", children: [node] } as Parent, around))];
}

function stepBlocks(node: JsxNode, around: Surroundings): BlockContent[] {
  const { id = "", title = "", when, risk } = attributesOf(node);
  const label = risk === "retry" || risk === "destructive" ? `（${riskLabels[risk]}）` : "";
  const first = paragraph(when ? `${when}：` : "", strong(title), label, ...codeLink(id, around));
  return [first, ...plainBlocks(childrenOf(node), around)];
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
  const { contacts, facts } = registry;
  const { id = "" } = attributesOf(node);
  if (node.name === "EmergencyOrder") return plainText(node, registry);
  if (node.name === "Contact" && contacts[id]) return contactText(contacts[id]);
  return node.name === "Fact" && facts[id] ? factWords(facts[id]) : "";
}

/** What to do first in one situation. */
function orderBlocks(branch: EmergencyBranch, { emergency, contacts }: Registry): BlockContent[] {
  const order = emergency.branches?.[branch];
  if (!order) return [];
  const steps = order.steps.map(({ does, how }) => [
    paragraph(strong(emergencyText(does, contacts)), how ? `：${emergencyText(how, contacts)}` : ""),
  ]);
  const shared = sharesWork(branch, emergency) && emergency.together ? [paragraph(emergency.together)] : [];
  const means = order.means ? [paragraph(order.means)] : [];
  return [paragraph(strong(order.when)), ...means, list(steps, true), ...shared];
}

/** A fact with its limit, its source and the day it was checked. */
export function factWords(fact: Fact): string {
  const { value, caution, source } = fact;
  const limits = [caution, source && `${source}，${checkedNote(fact)}`].filter(Boolean).join("；");
  return limits ? `${value}（${limits}）` : value;
}
