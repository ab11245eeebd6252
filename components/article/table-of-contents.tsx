import { createElement } from "react";
import type { Section } from "@/lib/content/article.ts";

/** The article's second-level headings, as links, folded on a phone; nothing when there are fewer than three. */
export function TableOfContents({ sections }: { sections: readonly Section[] }) {
  const entries = sections.filter(({ level, id }) => level === 2 && id);
  if (entries.length < 3) return null;
  return createElement(
    "toc-box",
    { class: "toc" },
    <nav aria-label="本页内容">
      <details suppressHydrationWarning>
        <summary>本页内容</summary>
        <ol>
          {entries.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>,
  );
}
