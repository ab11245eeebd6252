import type { Section } from "@/lib/content/article.ts";
import type { FramedSections } from "./framed-sections.tsx";

/** Sections one after the other, each under its heading. */
export function SectionList({ sections, nodes }: { sections: readonly Section[]; nodes: FramedSections }) {
  return sections.map(({ id, heading }) => (
    <section key={id}>
      {id && <h2 id={id}>{heading}</h2>}
      {nodes.get(id)}
    </section>
  ));
}
