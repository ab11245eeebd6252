import { useContext } from "react";
import { AnchorCode, FormerIds } from "@/components/codes/codes-context.tsx";
import { EmptyElement } from "@/components/ui/element-slot.tsx";
import type { Pens } from "@/lib/content/mdx/pens.ts";
import { CodedHeading2, CodedHeading3 } from "./coded-headings.tsx";
import { reactComponents } from "./react-components.tsx";
import { reactPens } from "./react-pens.tsx";
import { RegistryContext } from "./registry-context.tsx";

/** What an article's compiled MDX looks like on its page: with codes, with former ids, and with steps to tick off. */
export const articleComponents = { h2: CodedHeading2, h3: CodedHeading3, ...reactComponents(usePagePens) };

function usePagePens(): Pens {
  return {
    ...reactPens("page", useContext(RegistryContext)),
    formerIds: (id) => <FormerIds id={id} />,
    code: (id, form) => <AnchorCode id={id} {...(form && { bare: true })} />,
    tick: () => <EmptyElement tag="step-tick" />,
  };
}
