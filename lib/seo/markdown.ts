import type { BlockContent } from "mdast";
import type { Article } from "../content/article.ts";
import { refOf, sectionAt } from "../content/articles.ts";
import { heading, link, paragraph } from "../content/mdx/markdown-nodes.ts";
import { attributesOf, headingId, isJsx, type MdxNode, walk } from "../content/mdx/parse.ts";
import type { Registry } from "../content/registry.ts";
import { plainBlocks, type Surroundings } from "./markdown-blocks.ts";
import { contactsNamed, lead, provenance, sources } from "./markdown-lead.ts";
import { markdownText } from "./markdown-text.ts";

/** What an article's Markdown takes from the rest of the site. */
export interface MarkdownSite {
  readonly registry: Registry;
  /** Origin without a trailing slash. */
  readonly origin: string;
  /** Title of an article by its reference. */
  readonly titleOf: (ref: string) => string | undefined;
  /** The code of an article ("failures/disconnect") or of one of its anchors. */
  readonly codeOf: (ref: string, anchor?: string) => string | undefined;
}

/** An article as Markdown: verdict and warnings first, the body, numbers in full, sources last. */
export function articleMarkdown(article: Article, site: MarkdownSite): string {
  return document(article, { anchor: "", title: article.title, name: "", nodes: article.body }, site);
}

/** The whole section that holds an anchor, with the article's verdict before it; undefined when the article has no such anchor. A step never stands alone: the check of the bill that belongs before it is another step. */
export function sectionMarkdown(article: Article, anchor: string, site: MarkdownSite): string | undefined {
  const at = sectionAt(article, anchor);
  if (!at) return undefined;
  const { id, heading: name } = at.section;
  const title = id ? `${article.title}｜${name}` : article.title;
  return document(article, { anchor, title, name: at.name, nodes: nodesBelow(article.body, id) }, site);
}

/** The blocks of an article's body without what stands before and after it, for readers that show those themselves. */
export function articleBlocks(article: Article, site: MarkdownSite): BlockContent[] {
  const around = surroundings(article, site);
  return [...lead(article, site.titleOf, around), ...plainBlocks(article.body, around)];
}

function surroundings(article: Article, { registry, origin, codeOf }: MarkdownSite): Surroundings {
  return { registry, origin, codeOf: (anchor) => (anchor ? codeOf(refOf(article), anchor) : undefined) };
}

/** What a document shows of an article. */
interface Excerpt {
  /** Anchor that was asked for, "" for the whole article. */
  readonly anchor: string;
  readonly title: string;
  /** The step or message that was asked for among the others, "" when it is all of it. */
  readonly name: string;
  readonly nodes: readonly MdxNode[];
}

/** The lines of a document that tell what was asked for; in those of a section and of its steps all else is the same. */
export function placeWords(article: Article, asked: { anchor: string; name: string }, site: MarkdownSite): string {
  return markdownText([origin(article, asked, site)]).trimEnd();
}

function origin(article: Article, { anchor, name }: { anchor: string; name: string }, site: MarkdownSite) {
  const url = `${site.origin}${article.url}${anchor && `#${anchor}`}`;
  return provenance(article, url, site.codeOf(refOf(article), anchor), name);
}

function document(article: Article, { anchor, title, name, nodes }: Excerpt, site: MarkdownSite) {
  const around = surroundings(article, site);
  const isWarning = (node: MdxNode) => isJsx(node) && (node.name === "Warning" || node.name === "NeverShare");
  return markdownText([
    heading(1, title),
    origin(article, { anchor, name }, site),
    ...(anchor && article.kind === "wallet" ? [] : lead(article, site.titleOf, around)),
    ...plainBlocks(nodes.filter(isWarning), around),
    ...plainBlocks(
      nodes.filter((node) => !isWarning(node)),
      around,
    ),
    ...answeredIn(article, site),
    ...contactsNamed(contactsIn(article, nodes), site.registry),
    ...sources(article, site.registry),
  ]);
}

function answeredIn(article: Article, { titleOf, origin }: MarkdownSite): BlockContent[] {
  if (!("answeredIn" in article)) return [];
  return [paragraph("展开讲：", link(`${origin}/${article.answeredIn}`, titleOf(article.answeredIn) ?? ""))];
}

/** The contacts that the verdict and sentences name; those in lists stand there in full. */
function contactsIn(article: Article, nodes: readonly MdxNode[]): string[] {
  const named = new Set(article.kind === "failure" ? article.verdict.contact.via : []);
  const listed = new Set<string>();
  for (const root of nodes) {
    walk(root, (node) => {
      if (!isJsx(node)) return;
      const { id = "", ids = "" } = attributesOf(node);
      if (node.name === "Contact") named.add(id);
      if (node.name === "Contacts") for (const one of ids.split(/\s+/)) listed.add(one);
    });
  }
  return [...named].filter((id) => !listed.has(id));
}

/** What stands below a heading with its subheadings; before the first heading for "". */
function nodesBelow(nodes: readonly MdxNode[], id: string): readonly MdxNode[] {
  const at = id ? nodes.findIndex((node) => node.type === "heading" && headingId(node).id === id) : -1;
  const head = nodes[at];
  const depth = head?.type === "heading" ? head.depth : 6;
  const end = nodes.findIndex((node, i) => i > at && node.type === "heading" && node.depth <= depth);
  return nodes.slice(at + 1, end < 0 ? undefined : end);
}
