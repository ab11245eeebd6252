import type { FunctionComponent, ReactNode } from "react";
import { valuesOf } from "@/lib/content/mdx/component.ts";
import { type ComponentName, componentNamed, mdxComponents } from "@/lib/content/mdx/components.ts";
import type { Pens } from "@/lib/content/mdx/pens.ts";

type Attributes = Readonly<Record<string, string>>;
/** Attributes, and what stands between the tags. */
type Props = Readonly<Record<string, ReactNode>>;

/** The components of articles as React's, by name, for compiled MDX; each asks for its pens while it is rendered. */
export function reactComponents(pensNow: () => Pens): Readonly<Record<ComponentName, FunctionComponent<Props>>> {
  const made = Object.keys(mdxComponents).map((name) => [
    name,
    ({ children, ...attributes }: Props) => drawn(name, attributes as Attributes, pensNow(), children),
  ]);
  return Object.fromEntries(made);
}

/** One use of a component; what has no such name shows what it holds. */
export function drawn(name: string | null, attributes: Attributes, pens: Pens, inner?: ReactNode): ReactNode {
  const component = componentNamed(name);
  return component ? (component.view(valuesOf(component, attributes), pens, inner) as ReactNode) : inner;
}
