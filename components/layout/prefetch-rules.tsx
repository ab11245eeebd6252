import { paths } from "@/lib/paths.ts";

/**
 * Fetches a page while the reader's finger or pointer is still on its link, in browsers that know speculation rules.
 * Only the page, which is small; nothing of it runs. Not what a query or a code leads to: those are answered by programs.
 */
const rules = {
  prefetch: [
    {
      where: {
        and: [{ href_matches: "/*" }, { not: { href_matches: [`${paths.search}*`, "/s/*", "/api/*", "/desk*"] } }],
      },
      eagerness: "moderate",
    },
  ],
};

/** Rules for fetching ahead, inside the page: a file of their own would be a request more, and a static host sends no header for it. */
export function PrefetchRules() {
  const text = JSON.stringify(rules);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, as JSON
  return <script id="prefetch-rules" type="speculationrules" dangerouslySetInnerHTML={{ __html: text }} />;
}
