import { SectionPreview } from "@/components/desk/section-preview.tsx";
import { withSubsections } from "@/lib/content/articles.ts";
import { sectionNodes } from "@/lib/content/mdx/sections.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import type { Renderer } from "@/lib/documents/sources.ts";
import type { Render } from "./api-source.tsx";
import { BareDocument } from "./bare-document.tsx";
import { embedHtml } from "./embed-html.tsx";

/** The documents that are made of components. */
export function rendererWith(render: Render): Renderer {
  return {
    embed: (found) => embedHtml(found, render),
    bare: (answer) => `<!doctype html>${render(<BareDocument answer={answer} />)}`,
    // From the syntax tree: the desk evaluates no MDX.
    preview: (article) => {
      const sections = sectionNodes(article.body);
      const html = sections.map((section) => {
        const shown = withSubsections(sections, section);
        return [section.id, render(<SectionPreview sections={shown} registry={loadRegistries()} />)];
      });
      return Object.fromEntries(html);
    },
  };
}
