import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { SectionPreview } from "@/components/desk/section-preview.tsx";
import type { AttributeRule, Component } from "@/lib/content/mdx/component.ts";
import { type ComponentName, componentNamed, mdxComponents } from "@/lib/content/mdx/components.ts";
import { parseMdx } from "@/lib/content/mdx/parse.ts";
import { sectionNodes, sectionsOf } from "@/lib/content/mdx/sections.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { plainBlocks } from "@/lib/seo/markdown-blocks.ts";
import { markdownText } from "@/lib/seo/markdown-text.ts";
import { articleComponents } from "./article-components.tsx";
import { drawn, reactComponents } from "./react-components.tsx";
import { reactPens } from "./react-pens.tsx";
import { RegistryContext } from "./registry-context.tsx";

// A component is one file; whoever adds one adds nothing here. Each is tried with values that its own rules allow.

const registry = loadRegistries();
const framed = reactComponents(() => reactPens("frame", registry));
const INNER = "里面写的话";

function triedWith(name: string, rule: AttributeRule): string {
  if (rule.type === "text") return `${name}写的话`;
  if (rule.type === "id") return "an-anchor";
  if (rule.type === "contacts") return "help-110";
  if (rule.type === "facts") return Object.keys(registry.facts)[0] ?? "";
  return rule.values[0] ?? "";
}

const attributesFor = ({ required, optional }: Component): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...required, ...optional }).map(([name, rule]) => [name, triedWith(name, rule)]));

/** A use of a component as an editor writes it, inside what it must stand in. */
function written(name: string, within = true): string {
  const component = componentNamed(name);
  if (!component) throw new Error(name);
  const attributes = Object.entries(attributesFor(component)).map(([key, value]) => ` ${key}="${value}"`);
  const inner = component.holds ? written(component.holds, false) : INNER;
  const tag = `<${name}${attributes.join("")}`;
  const use = component.body === "void" ? `${tag} />` : `${tag}>\n\n${inner}\n\n</${name}>`;
  if (component.inline) return `看${use}。`;
  return within && component.within ? `<${component.within}>\n\n${use}\n\n</${component.within}>` : use;
}

/** The same as compiled MDX puts it together. */
function composed(name: string, components: typeof framed): ReactNode {
  const component = componentNamed(name);
  if (!component) return null;
  const Use = components[name as ComponentName];
  const inner = component.holds ? composed(component.holds, components) : <p>{INNER}</p>;
  return <Use {...attributesFor(component)}>{component.body === "block" && inner}</Use>;
}

/** Letters and digits alone: forms differ in their marks. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
const shown = (node: ReactNode): string => bare(renderToStaticMarkup(node).replace(/<[^>]*>/g, ""));

function formsOf(name: string): Readonly<Record<string, string>> {
  const body = parseMdx(written(name)).children;
  const nodes = sectionNodes(body);
  const around = { registry, origin: "", codeOf: () => undefined };
  return {
    page: shown(<RegistryContext value={registry}>{composed(name, articleComponents)}</RegistryContext>),
    frame: shown(composed(name, framed)),
    desk: shown(<SectionPreview sections={nodes} registry={registry} />),
    markdown: bare(markdownText(plainBlocks(nodes[0]?.nodes ?? [], around))),
    plain: bare(sectionsOf(body, "", registry)[0]?.text ?? ""),
  };
}

it.each(Object.keys(mdxComponents))("<%s> says the same in all its forms", (name) => {
  const component = componentNamed(name) as Component;
  const { plain = "", ...drawings } = formsOf(name);
  const texts = Object.entries({ ...component.required, ...component.optional }).filter(
    ([, { type }]) => type === "text",
  );
  const said = [...texts.map(([key, rule]) => triedWith(key, rule)), ...(component.body === "block" ? [INNER] : [])];
  for (const [form, text] of Object.entries({ plain, ...drawings })) {
    for (const words of said) expect(text, form).toContain(words);
  }
  for (const [form, text] of Object.entries(drawings)) {
    expect(text, form).not.toBe("");
    // A number that is read aloud stands in each of the others.
    for (const number of plain.match(/\d{3,}/g) ?? []) expect(text, form).toContain(number);
  }
});

it("shows what an unknown component holds", () => {
  expect(renderToStaticMarkup(drawn("constructor", {}, reactPens("frame", registry), "里面"))).toBe("里面");
});
