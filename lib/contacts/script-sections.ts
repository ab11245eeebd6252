import type { Article } from "../content/article.ts";
import { articlePath } from "../paths.ts";
import { scriptIds } from "../text/scam-scripts/script-ids.ts";

/** Where the guide to swindlers' scripts tells of each: title and address by the script's id; empty while there is no such guide. */
export function scriptSections(articles: readonly Article[]): Record<string, { title: string; url: string }> {
  const guide = articles.find(({ kind, slug }) => kind === "guide" && slug === "scam-calls");
  const sections = guide?.sections.filter(({ id }) => (scriptIds as readonly string[]).includes(id)) ?? [];
  return Object.fromEntries(
    sections.map(({ id, heading }) => [id, { title: heading, url: articlePath("guide", "scam-calls", id) }]),
  );
}
