import { useContext } from "react";
import { AnchorCode, FormerIds } from "@/components/codes/codes-context.tsx";
import { EmptyElement } from "@/components/ui/element-slot.tsx";
import type { Pens } from "@/lib/content/mdx/pens.ts";
import { CodedHeading2, CodedHeading3 } from "./coded-headings.tsx";
import { FactClause } from "./fact-clause.tsx";
import { reactComponents } from "./react-components.tsx";
import { reactPens } from "./react-pens.tsx";
import { RegistryContext } from "./registry-context.tsx";
import { SourcesBelow, sourced } from "./sourced-text.tsx";

const components = reactComponents(usePagePens);

/** What an article's compiled MDX looks like on its page: with codes, with former ids, with steps to tick off, and with sources below the text. */
export const articleComponents = {
  h2: CodedHeading2,
  h3: CodedHeading3,
  p: sourced("p", components.Fact),
  li: sourced("li", components.Fact),
  ...components,
};

function usePagePens(): Pens {
  const registry = useContext(RegistryContext);
  const below = useContext(SourcesBelow);
  return {
    ...reactPens("page", registry),
    fact: (id) => <FactClause fact={registry.facts[id]} bare={below} />,
    formerIds: (id) => <FormerIds id={id} />,
    code: (id, form) => <AnchorCode id={id} {...(form && { bare: true })} />,
    tick: () => <EmptyElement tag="step-tick" />,
  };
}
