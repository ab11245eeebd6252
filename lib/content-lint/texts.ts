import type { ArticleSource } from "../content/check/article-source.ts";
import { lineAt } from "../content/check/encoding.ts";
import { visitTrees } from "../content/check/mdx-tree.ts";
import { fieldName } from "../content/check/problem.ts";
import { stringsOf } from "../content/check/strings.ts";
import type { YamlSource } from "../content/check/yaml-source.ts";
import { attributesOf, childrenOf, headingId, isJsx, type JsxNode, type MdxNode } from "../content/mdx/parse.ts";
import { type Reading, read } from "../text/advice/reading.ts";

/** What a text is: our prose, a heading or title, what people say, what a screen says, the name of a source or an id. */
export type TextKind = "prose" | "heading" | "said" | "screen" | "name";

/** A stretch of text that is read as one piece, with its place. */
export interface LintText {
  readonly file: string;
  readonly line: number;
  readonly kind: TextKind;
  /** "正文", a component's attribute, or a field's path. */
  readonly field: string;
  /** Components inside a sentence are PLACEHOLDERs, so that nothing matches across them. */
  readonly text: string;
  /** The enclosing components, outermost first; [] in frontmatter. */
  readonly within: readonly JsxNode[];
  /** Where each link's words stand in the text, [start, end). */
  readonly links: readonly (readonly [number, number])[];
}

/** Stands for a component in a sentence. */
export const PLACEHOLDER = "◇";

const kinds: Readonly<Record<string, TextKind>> = {
  title: "heading",
  short: "heading",
  saidAs: "said",
  prompts: "screen",
  variants: "screen",
  sources: "name",
  source: "name",
  owner: "name",
  topics: "name",
  related: "name",
  answeredIn: "name",
  contacts: "name",
  walletModels: "name",
  scope: "name",
  wallet: "name",
};
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const NAMES = /(?:^|\.|条 )(?:answer|fact|via|failure|pinyin|kind|group|article|at)(?: |$)/;

/** Every text of an article: fields first, then the body in order. */
export function textsOfArticle(article: ArticleSource): LintText[] {
  return [...textsOfFields(article.file, article.fields, (top) => kinds[top] ?? "prose"), ...textsOfBody(article)];
}

/** Every text of a registry's entries that is ours. */
export function textsOfRegistry(file: string, source: YamlSource): LintText[] {
  const found = textsOfFields(file, source, () => "prose");
  const ours = /\.(?:name|value|for|notFor|note|caution|term)$/;
  return found.filter(({ field }) => ours.test(field));
}

function textsOfFields(file: string, fields: YamlSource, kindOf: (top: string) => TextKind): LintText[] {
  return stringsOf(fields.data)
    .filter(({ text }) => !DATE.test(text))
    .map(({ path, text }) => {
      const field = fieldName(path);
      const kind = NAMES.test(field) ? "name" : kindOf(String(path[0]));
      return { file, line: fields.lineOf(path), kind, field, text, within: [], links: [] };
    });
}

function textsOfBody({ file, trees }: ArticleSource): LintText[] {
  const found: LintText[] = [];
  visitTrees(trees, (node, line, ancestors) => {
    const within = ancestors.filter(isJsx);
    if (node.type === "paragraph") found.push({ file, line, kind: "prose", field: "正文", within, ...flatten(node) });
    if (node.type === "heading") {
      found.push({ file, line, kind: "heading", field: "标题", within, links: [], text: headingId(node).text });
    }
    if (isJsx(node)) found.push(...textsOfAttributes(file, node, line, within));
  });
  return found;
}

function textsOfAttributes(file: string, node: JsxNode, line: number, outer: readonly JsxNode[]): LintText[] {
  const within = [...outer, node];
  return Object.entries(attributesOf(node))
    .filter(([name]) => ["title", "when", "says"].includes(name))
    .map(([name, text]) => {
      const kind: TextKind = name === "says" ? "screen" : name === "title" ? "heading" : "prose";
      return { file, line, kind, field: `<${node.name}> ${name}`, text, within, links: [] };
    });
}

function flatten(paragraph: MdxNode): { text: string; links: [number, number][] } {
  let text = "";
  const links: [number, number][] = [];
  const add = (node: MdxNode): void => {
    const start = text.length;
    if (isJsx(node)) text += PLACEHOLDER;
    else if (node.type === "break") text += "\n";
    else if ("value" in node && typeof node.value === "string") text += node.value;
    else for (const child of childrenOf(node)) add(child);
    if (node.type === "link") links.push([start, text.length]);
  };
  for (const child of childrenOf(paragraph)) add(child);
  return { text, links };
}

/** Line of a position in a text. */
export function lineIn(text: LintText, index: number): number {
  return text.line + lineAt(text.text, index) - 1;
}

const readings = new WeakMap<LintText, { readonly whole: Reading; withoutLinks?: Reading }>();

/** How the rules of advice read a text; read once for all of them. */
export function readingOf(text: LintText): Reading {
  return readingsOf(text).whole;
}

/** The same with the words of links blanked, character for character: they name another article. */
export function readingWithoutLinks(text: LintText): Reading {
  const known = readingsOf(text);
  known.withoutLinks ??= text.links.length > 0 ? read(withoutLinks(text)) : known.whole;
  return known.withoutLinks;
}

function readingsOf(text: LintText) {
  const known = readings.get(text) ?? { whole: read(text.text) };
  readings.set(text, known);
  return known;
}

function withoutLinks({ text, links }: LintText): string {
  return links.reduce((rest, [start, end]) => rest.slice(0, start) + "□".repeat(end - start) + rest.slice(end), text);
}
