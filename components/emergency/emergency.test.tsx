import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SectionPreview } from "@/components/desk/section-preview.tsx";
import { articleComponents } from "@/components/mdx/article-components.tsx";
import { reactComponents } from "@/components/mdx/react-components.tsx";
import { reactPens } from "@/components/mdx/react-pens.tsx";
import { RegistryContext } from "@/components/mdx/registry-context.tsx";
import { branchSentence, emergencyText } from "@/lib/content/emergency.ts";
import { parseMdx } from "@/lib/content/mdx/parse.ts";
import { sectionNodes, sectionsOf } from "@/lib/content/mdx/sections.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { type EmergencyBranch, emergencyBranches } from "@/lib/content/schema/emergency.ts";
import { extractSections } from "@/lib/desk/extract.ts";
import { plainBlocks } from "@/lib/seo/markdown-blocks.ts";
import { markdownText } from "@/lib/seo/markdown-text.ts";

// One source, many faces: whoever reads an article, wherever, is told the same order.

const registry = loadRegistries();
const { emergency, contacts } = registry;
const framed = reactComponents(() => reactPens("frame", registry));
const textOf = (html: string) => html.replace(/<[^>]*>/g, "");
const bodyWith = (branch: EmergencyBranch) =>
  parseMdx(`## 现在 [#now]\n\n被骗了，<EmergencyOrder branch="${branch}" />。\n\n<Emergency branch="${branch}" />\n`)
    .children;

/** Every way in which an article reaches a reader, as text. */
function faces(branch: EmergencyBranch): Readonly<Record<string, string>> {
  const body = bodyWith(branch);
  const { Emergency, EmergencyOrder } = articleComponents;
  const away = framed;
  const page = (
    <RegistryContext value={registry}>
      <EmergencyOrder branch={branch} />
      <Emergency branch={branch} />
    </RegistryContext>
  );
  const embed = (
    <>
      <away.EmergencyOrder branch={branch} />
      <away.Emergency branch={branch} />
    </>
  );
  const [section] = sectionNodes(body);
  const around = { registry, origin: "", codeOf: () => undefined };
  return {
    page: textOf(renderToStaticMarkup(page)),
    embed: textOf(renderToStaticMarkup(embed)),
    desk: textOf(renderToStaticMarkup(<SectionPreview sections={sectionNodes(body)} registry={registry} />)),
    markdown: markdownText(plainBlocks(section?.nodes ?? [], around)),
    "plain text": sectionsOf(body, "", registry)[0]?.text ?? "",
  };
}

describe.each(emergencyBranches)("the order for %s", (branch) => {
  const { order, when, steps } = emergency.branches[branch];
  const clause = emergencyText(order, contacts);

  it("stands in every rendering of an article, in the same words", () => {
    for (const [face, text] of Object.entries(faces(branch))) {
      expect(text, face).toContain(clause);
      expect(text, face).toContain(when);
    }
  });

  it("gives its steps in order wherever there is room for a list", () => {
    const { page = "", embed = "", desk = "", markdown = "" } = faces(branch);
    for (const text of [page, embed, desk, markdown.replaceAll("*", "")]) {
      const at = steps.map(({ does }) => text.lastIndexOf(emergencyText(does, contacts)));
      expect(at.every((index, i) => index >= 0 && (i === 0 || index > (at[i - 1] ?? 0)))).toBe(true);
    }
  });

  it("opens the desk's reply, and names its numbers among the section's contacts", () => {
    expect(extractSections(bodyWith(branch), registry)[0]?.orders).toEqual([
      branchSentence(branch, emergency, contacts),
    ]);
    const named = sectionsOf(bodyWith(branch), "", registry)[0]?.contacts;
    expect(named).toContain(branch === "money-there" ? "help-96110" : "help-110");
  });
});

it("gives every phone number of an order to tap", () => {
  const { Emergency } = framed;
  const html = renderToStaticMarkup(<Emergency branch="contacted not-contacted money-there" />);
  expect(html.match(/href="tel:110"/g)).toHaveLength(3);
  expect(html).toContain('href="tel:96110"');
  expect(textOf(html.replace(/<a class="tel".*?<\/a>/g, ""))).not.toMatch(/\d{3}/);
});
