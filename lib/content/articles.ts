import type { Kind } from "../kinds.ts";
import { folderOf } from "../kinds.ts";
import type { Article, Section } from "./article.ts";

/** Reference to an article as frontmatter writes it, e.g. "failures/disconnect". */
export function refOf(article: { kind: Kind; slug: string }): string {
  return `${folderOf(article.kind)}/${article.slug}`;
}

const tables = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>();

/** The article behind a reference, or undefined; looked up in a table that is made once for each list. */
export function articleByRef(articles: readonly Article[], ref: string): Article | undefined {
  const table = tables.get(articles) ?? new Map(articles.map((article) => [refOf(article), article]));
  tables.set(articles, table);
  return table.get(ref);
}

/** The articles behind a list of references, in its order; unknown references are left out (the check refuses them). */
export function articlesByRef(articles: readonly Article[], refs: readonly string[]): Article[] {
  return refs.flatMap((ref) => articleByRef(articles, ref) ?? []);
}

/** The article of a kind with that slug, or undefined. */
export function findArticle<A extends Article>(articles: readonly A[], slug: string): A | undefined {
  return articles.find((article) => article.slug === slug);
}

/** What an anchor stands for: always a whole section, for "pay again" must not stand without "look at the bill". */
export interface AnchorPlace {
  readonly section: Section;
  /** What the anchor is in its section. */
  readonly part: "section" | "step" | "prompt";
  /** Title of the step or words of the prompt, "" for the section itself. */
  readonly name: string;
}

/** The section of an article that holds an anchor; undefined for "" and for an anchor that is nowhere. */
export function sectionAt({ sections }: Article, anchor: string): AnchorPlace | undefined {
  if (!anchor) return undefined;
  for (const section of sections) {
    if (section.id === anchor) return { section, part: "section", name: "" };
    const step = section.steps.find(({ id }) => id === anchor);
    if (step) return { section, part: "step", name: step.title };
    const prompt = section.prompts.find(({ id }) => id === anchor);
    if (prompt) return { section, part: "prompt", name: prompt.says };
  }
  return undefined;
}

/** A section and what stands below its subheadings: without them a second-level section may be half a thought, or empty. */
export function withSubsections<S extends Pick<Section, "level">>(sections: readonly S[], section: S): readonly S[] {
  const rest = sections.slice(sections.indexOf(section) + 1);
  // What stands before the first heading has none below it.
  const end = rest.findIndex(({ level }) => level <= Math.max(section.level, 2));
  return [section, ...(end < 0 ? rest : rest.slice(0, end))];
}

/** The notices that concern an article: by their scope for a failure, by their wallet for a wallet, none for others. */
export function noticesFor(article: Article, notices: readonly Article<"notice">[]): Article<"notice">[] {
  if (article.kind === "failure") return notices.filter(({ scope }) => scope.includes(article.slug));
  if (article.kind === "wallet") return notices.filter(({ wallet }) => wallet === article.slug);
  return [];
}
