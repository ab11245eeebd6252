import type { Section } from "@/lib/content/article.ts";
import type { SectionNodes } from "./section-nodes.tsx";

/** Sections one after the other, each under its heading. */
export function SectionList({ sections, nodes }: { sections: readonly Section[]; nodes: SectionNodes }) {
  return sections.map(({ id, heading }) => (
    <section key={id}>
      {id && <h2 id={id}>{heading}</h2>}
      {nodes.get(id)}
    </section>
  ));
}
