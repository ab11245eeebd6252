import { Children, createContext, type ElementType, type HTMLAttributes, isValidElement, useContext } from "react";
import { FactSource } from "@/components/contacts/fact-source.tsx";
import { RegistryContext } from "./registry-context.tsx";

/** Whether the text names the sources of its facts below it. */
export const SourcesBelow = createContext(false);

/** Elements inside a line of text; what stands in any other has lines, and sources, of its own. */
const inline = new Set<unknown>(["a", "strong", "em"]);

/** A paragraph or an item whose facts have their sources below it: inside a sentence a source of two lines splits it. `Fact` is what facts are drawn by. */
export function sourced(Text: "p" | "li", Fact: ElementType) {
  return function SourcedText({ children, ...attributes }: HTMLAttributes<HTMLElement>) {
    const { facts } = useContext(RegistryContext);
    const ids = [...new Set(factsIn(children, Fact))];
    if (ids.length === 0) return <Text {...attributes}>{children}</Text>;
    return (
      <Text {...attributes}>
        <SourcesBelow value>{children}</SourcesBelow>
        {ids
          .filter((id) => facts[id]?.source)
          .map((id) => (
            <small key={id} className="cite below">
              <FactSource fact={facts[id]} />
            </small>
          ))}
      </Text>
    );
  };
}

/** Ids of the facts in a line of text. */
function factsIn(nodes: React.ReactNode, Fact: ElementType): string[] {
  return Children.toArray(nodes).flatMap((node) => {
    if (!isValidElement<{ id?: string; children?: React.ReactNode }>(node)) return [];
    if (node.type === Fact) return node.props.id ?? [];
    return inline.has(node.type) ? factsIn(node.props.children, Fact) : [];
  });
}
